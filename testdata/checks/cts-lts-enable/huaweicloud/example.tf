variable "analyse" {
  type = bool
}

resource "huaweicloud_cts_tracker" "analysed" {
  lts_enabled = true
}

resource "huaweicloud_cts_tracker" "bucket_only" { # want "lts_enabled is not set, want true"
  bucket_name   = "traces"
  validate_file = true
}

resource "huaweicloud_cts_tracker" "given" {
  lts_enabled = var.analyse # unsure "depends on var.analyse"
}

resource "huaweicloud_cts_data_tracker" "analysed" {
  name        = "statements"
  data_bucket = "statements"
  lts_enabled = true
}

resource "huaweicloud_cts_data_tracker" "bucket_only" {
  name        = "loans"
  data_bucket = "loans"
  bucket_name = "traces"
  lts_enabled = false # want "lts_enabled is false, want true"
}
