variable "validate" {
  type = bool
}

resource "huaweicloud_cts_tracker" "verified" {
  bucket_name   = "traces"
  validate_file = true
}

resource "huaweicloud_cts_tracker" "plain" { # want "validate_file is not set, want true"
  bucket_name = "traces"
  lts_enabled = true
}

resource "huaweicloud_cts_tracker" "given" {
  bucket_name   = "traces"
  validate_file = var.validate # unsure "depends on var.validate"
}

resource "huaweicloud_cts_data_tracker" "verified" {
  name          = "statements"
  data_bucket   = "statements"
  bucket_name   = "traces"
  validate_file = true
}

resource "huaweicloud_cts_data_tracker" "unverified" {
  name          = "loans"
  data_bucket   = "loans"
  bucket_name   = "traces"
  validate_file = false # want "validate_file is false, want true"
}
