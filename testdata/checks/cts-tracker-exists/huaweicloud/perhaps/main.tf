variable "trace" {
  type = bool
}

resource "huaweicloud_cts_tracker" "system" { # unsure "huaweicloud_cts_tracker.system.* is perhaps not there; depends on var.trace"
  count = var.trace ? 1 : 0
}
