resource "huaweicloud_obs_bucket" "silent" { # want "no huaweicloud_obs_bucket_bpa names it"
  bucket = "exports"
}
