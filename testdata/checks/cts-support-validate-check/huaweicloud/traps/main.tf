variable "verified" {
  type    = bool
  default = true
}

variable "data_buckets" {
  type    = map(bool)
  default = { loans = true, mail = false }
}

variable "validate" {
  type = bool
}

# A tracker that is switched off is judged too.
resource "huaweicloud_cts_tracker" "switched_off" { # want "validate_file is not set"
  enabled     = false
  bucket_name = "traces"
}

# Without a bucket there are no files, so none is verified.
resource "huaweicloud_cts_tracker" "without_bucket" { # want "validate_file is not set"
  lts_enabled = true
}

# A lock on the bucket keeps files from being changed, but shows nobody that one is missing.
resource "huaweicloud_cts_tracker" "locked_bucket" { # want "validate_file is not set"
  bucket_name = huaweicloud_obs_bucket.locked.bucket
}

resource "huaweicloud_obs_bucket" "locked" {
  bucket     = "locked"
  versioning = true
}

resource "huaweicloud_cts_tracker" "text" {
  bucket_name   = "traces"
  validate_file = "true"
}

resource "huaweicloud_cts_tracker" "null" {
  bucket_name   = "traces"
  validate_file = null # want "validate_file is not set"
}

resource "huaweicloud_cts_tracker" "by_default" {
  bucket_name   = "traces"
  validate_file = var.verified
}

resource "huaweicloud_cts_data_tracker" "each" {
  for_each = var.data_buckets

  name          = each.key
  data_bucket   = each.key
  bucket_name   = "traces"
  validate_file = each.value # want "each\\[\"mail\"\\]: validate_file is false"
}

resource "huaweicloud_cts_data_tracker" "given" {
  name          = "given"
  data_bucket   = "given"
  bucket_name   = "traces"
  validate_file = var.validate # unsure "depends on var.validate"
}

resource "huaweicloud_cts_tracker" "none" {
  count = 0
}

module "verified" {
  source   = "./tracker"
  validate = true
}

module "unverified" {
  source = "./tracker"
}

# An early type, which has no such argument.
# never pass huaweicloud_cts_tracker_v1: it has no argument for it
# never unsure huaweicloud_cts_tracker_v1: it has no argument for it
resource "huaweicloud_cts_tracker_v1" "early" { # want "has no argument for file verification"
  bucket_name               = "traces"
  is_support_smn            = false
  is_send_all_key_operation = false
  operations                = []
}
