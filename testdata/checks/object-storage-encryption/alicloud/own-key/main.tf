resource "alicloud_oss_bucket" "own_key" {
  bucket = "own-key"
  server_side_encryption_rule {
    sse_algorithm     = "KMS"
    kms_master_key_id = "5a2b7c19"
  }
}

resource "alicloud_oss_bucket" "service_key" { # want "no alicloud_oss_bucket_server_side_encryption names it"
  bucket = "service-key"
  server_side_encryption_rule {
    sse_algorithm = "KMS"
  }
}
