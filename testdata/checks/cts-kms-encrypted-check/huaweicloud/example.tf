variable "key" {
  type = string
}

variable "bucket" {
  type = string
}

resource "huaweicloud_kms_key" "traces" {
  key_alias = "traces"
}

resource "huaweicloud_cts_tracker" "encrypted" {
  bucket_name = "traces"
  kms_id      = huaweicloud_kms_key.traces.id
}

resource "huaweicloud_cts_tracker" "plain" { # want "kms_id is not set, want a value"
  bucket_name = "traces"
}

resource "huaweicloud_cts_tracker" "given" {
  bucket_name = "traces"
  kms_id      = var.key # unsure "depends on var.key"
}

resource "huaweicloud_obs_bucket" "encrypted" {
  bucket     = "encrypted-traces"
  encryption = true
  kms_key_id = huaweicloud_kms_key.traces.id
}

resource "huaweicloud_obs_bucket" "plain" {
  bucket = "plain-traces"
}

resource "huaweicloud_cts_data_tracker" "encrypted" {
  name        = "statements"
  data_bucket = "statements"
  bucket_name = huaweicloud_obs_bucket.encrypted.bucket
}

resource "huaweicloud_cts_data_tracker" "plain" {
  name        = "loans"
  data_bucket = "loans"
  bucket_name = huaweicloud_obs_bucket.plain.bucket # want "it delivers to huaweicloud_obs_bucket.plain, whose encryption is not set, want true"
}

resource "huaweicloud_cts_data_tracker" "given" {
  name        = "mail"
  data_bucket = "mail"
  bucket_name = var.bucket # unsure "depends on var.bucket"
}
