variable "encrypt" {
  type = bool
}

resource "alicloud_oss_bucket" "own_rule" {
  bucket = "own-rule"

  server_side_encryption_rule {
    sse_algorithm     = "KMS"
    kms_master_key_id = "key-hzz6xxxxxxxxxxxxxxxxx"
  }
}

resource "alicloud_oss_bucket" "key_of_oss" {
  bucket = "key-of-oss"

  server_side_encryption_rule {
    sse_algorithm = "AES256"
  }
}

resource "alicloud_oss_bucket" "perhaps" {
  bucket = "perhaps"
}

resource "alicloud_oss_bucket_server_side_encryption" "perhaps" {
  count = var.encrypt ? 1 : 0

  bucket        = alicloud_oss_bucket.perhaps.id
  sse_algorithm = "KMS"
}

resource "alicloud_actiontrail_trail" "by_name" {
  trail_name      = "by-name"
  oss_bucket_name = "own-rule"
}

resource "alicloud_actiontrail_trail" "key_of_oss" {
  trail_name      = "key-of-oss"
  oss_bucket_name = "key-of-oss" # want "whose server_side_encryption_rule.sse_algorithm is \"AES256\", want KMS"
}

resource "alicloud_actiontrail_trail" "perhaps" {
  trail_name      = "perhaps"
  oss_bucket_name = alicloud_oss_bucket.perhaps.bucket # unsure "in one case it delivers to alicloud_oss_bucket.perhaps.*depends on var.encrypt"
}

resource "alicloud_actiontrail_trail" "elsewhere" {
  trail_name      = "elsewhere"
  oss_bucket_name = "elsewhere" # unsure "which is not declared here"
}

resource "alicloud_actiontrail_trail" "log_service" {
  trail_name      = "log-service"
  sls_project_arn = "acs:log:cn-hongkong:1234567890:project/trail" # unsure "ActionTrail makes the store"
}

# The plain bucket is enough for a failure, whatever else it delivers to.
resource "alicloud_actiontrail_trail" "both" {
  trail_name      = "both"
  oss_bucket_name = alicloud_oss_bucket.key_of_oss.bucket # want "alicloud_actiontrail_trail.both: it delivers to alicloud_oss_bucket.key_of_oss"
  sls_project_arn = "acs:log:cn-hongkong:1234567890:project/trail"
}

resource "alicloud_actiontrail_trail" "nowhere" { # skip: nothing is delivered
  trail_name = "nowhere"
}
