variable "status" {
  type = string
}

resource "alicloud_oss_bucket" "versioned" {
  bucket = "statements"
}

resource "alicloud_oss_bucket_versioning" "versioned" {
  bucket = alicloud_oss_bucket.versioned.bucket
  status = "Enabled"
}

resource "alicloud_oss_bucket" "inline" {
  bucket = "inline"
  versioning {
    status = "Enabled"
  }
}

resource "alicloud_oss_bucket" "plain" { # want "no alicloud_oss_bucket_versioning names it in bucket"
  bucket = "exports"
}

resource "alicloud_oss_bucket" "given" {
  bucket = "reports"
}

resource "alicloud_oss_bucket_versioning" "given" {
  bucket = alicloud_oss_bucket.given.bucket
  status = var.status # unsure "depends on var.status"
}
