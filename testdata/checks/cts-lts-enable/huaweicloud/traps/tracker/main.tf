variable "analyse" {
  type = bool
}

resource "huaweicloud_cts_tracker" "this" {
  lts_enabled = var.analyse # want "module.tracker.huaweicloud_cts_tracker.this: lts_enabled is false"
}
