variable "log_bucket" {
  type = string
}

resource "huaweicloud_obs_bucket" "given" {
  bucket = "reports"
  logging {
    target_bucket = var.log_bucket # unsure "depends on var.log_bucket"
    agency        = "obs-logging"
  }
}
