variable "algorithm" {
  type = string
}

resource "alicloud_oss_bucket" "kms" {
  bucket = "statements"
}

resource "alicloud_oss_bucket_server_side_encryption" "kms" {
  bucket        = alicloud_oss_bucket.kms.bucket
  sse_algorithm = "KMS"
}

resource "alicloud_oss_bucket" "inline" {
  bucket = "exports"
  server_side_encryption_rule {
    sse_algorithm = "AES256"
  }
}

resource "alicloud_oss_bucket" "plain" { # want "no alicloud_oss_bucket_server_side_encryption names it"
  bucket = "drafts"
}

resource "alicloud_oss_bucket" "given" {
  bucket = "reports"
}

resource "alicloud_oss_bucket_server_side_encryption" "given" {
  bucket        = alicloud_oss_bucket.given.bucket
  sse_algorithm = var.algorithm # unsure "depends on var.algorithm"
}
