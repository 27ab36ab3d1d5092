resource "huaweicloud_obs_bucket" "this" {
  bucket     = "module-store"
  encryption = true
}

output "bucket" {
  value = huaweicloud_obs_bucket.this.bucket
}
