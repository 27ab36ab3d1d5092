variable "target" {
  type = string
}

resource "alicloud_oss_bucket" "given" {
  bucket = "reports"
  logging {
    target_bucket = alicloud_oss_bucket.other.id
  }
}

# Perhaps the one that the variable names.
resource "alicloud_oss_bucket" "other" { # skip: it receives the logs
  bucket = "other"
}

resource "alicloud_oss_bucket" "unknown" {
  bucket = "unknown"
}

resource "alicloud_oss_bucket_logging" "unknown" {
  bucket        = alicloud_oss_bucket.unknown.bucket
  target_bucket = var.target # unsure "alicloud_oss_bucket.unknown: .*depends on var.target"
}
