resource "alicloud_oss_bucket" "logs" { # skip: it receives the logs
  bucket = "logs"
}

resource "alicloud_oss_bucket" "logged" {
  bucket = "statements"
}

resource "alicloud_oss_bucket_logging" "logged" {
  bucket        = alicloud_oss_bucket.logged.bucket
  target_bucket = alicloud_oss_bucket.logs.bucket
}

resource "alicloud_oss_bucket" "inline" {
  bucket = "inline"
  logging {
    target_bucket = alicloud_oss_bucket.logs.id
  }
}

resource "alicloud_oss_bucket" "plain" { # want "no alicloud_oss_bucket_logging names it in bucket"
  bucket = "exports"
}
