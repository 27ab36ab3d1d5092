variable "trace" {
  type = bool
}

resource "huaweicloud_cts_tracker" "system" {
  enabled = var.trace # unsure "depends on var.trace"
}
