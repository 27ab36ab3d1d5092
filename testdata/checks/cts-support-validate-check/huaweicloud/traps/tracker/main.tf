variable "validate" {
  type    = bool
  default = false
}

resource "huaweicloud_cts_tracker" "this" {
  bucket_name   = "traces"
  validate_file = var.validate # want "module.unverified.huaweicloud_cts_tracker.this: validate_file is false"
}
