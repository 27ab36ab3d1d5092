variable "bucket" {
  type = string
}

resource "alicloud_oss_bucket" "encrypted" {
  bucket = "encrypted-trails"
}

resource "alicloud_oss_bucket_server_side_encryption" "encrypted" {
  bucket        = alicloud_oss_bucket.encrypted.bucket
  sse_algorithm = "KMS"
}

resource "alicloud_oss_bucket" "plain" {
  bucket = "plain-trails"
}

resource "alicloud_actiontrail_trail" "encrypted" {
  trail_name      = "account"
  oss_bucket_name = alicloud_oss_bucket.encrypted.bucket
}

resource "alicloud_actiontrail_trail" "plain" {
  trail_name      = "plain"
  oss_bucket_name = alicloud_oss_bucket.plain.bucket # want "it delivers to alicloud_oss_bucket.plain, whose server_side_encryption_rule.sse_algorithm is not set, want KMS"
}

resource "alicloud_actiontrail_trail" "given" {
  trail_name      = "given"
  oss_bucket_name = var.bucket # unsure "depends on var.bucket"
}

# The name of before version 1.95.
resource "alicloud_actiontrail" "encrypted" {
  name            = "old"
  oss_bucket_name = alicloud_oss_bucket.encrypted.id
}

resource "alicloud_actiontrail" "plain" {
  name            = "old-plain"
  oss_bucket_name = alicloud_oss_bucket.plain.id # want "whose server_side_encryption_rule.sse_algorithm is not set"
}

resource "alicloud_actiontrail" "given" {
  name            = "old-given"
  oss_bucket_name = var.bucket # unsure "depends on var.bucket"
}
