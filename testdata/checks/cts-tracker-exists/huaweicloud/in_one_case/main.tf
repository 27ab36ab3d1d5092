variable "trace" {
  type = bool
}

resource "huaweicloud_cts_tracker" "system" {
  count = var.trace ? 1 : 0
}

resource "huaweicloud_cts_data_tracker" "off" {
  name        = "off"
  data_bucket = "off"
  enabled     = false # unsure "in one case huaweicloud_cts_data_tracker.off does not count: enabled is false.*depends on var.trace"
}
