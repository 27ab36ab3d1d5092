variable "analyse" {
  type = bool
}

variable "settings" {
  type    = object({ lts = optional(bool, true) })
  default = {}
}

# A tracker that is switched off is judged too.
resource "huaweicloud_cts_tracker" "switched_off" { # want "lts_enabled is not set"
  enabled = false
}

resource "huaweicloud_cts_tracker" "by_default" {
  lts_enabled = var.settings.lts
}

resource "huaweicloud_cts_tracker" "text" {
  lts_enabled = "true"
}

resource "huaweicloud_cts_data_tracker" "given" {
  name        = "given"
  data_bucket = "given"
  lts_enabled = var.analyse # unsure "depends on var.analyse"
}

resource "huaweicloud_cts_data_tracker" "each" {
  for_each = toset(["statements", "loans"])

  name        = each.key
  data_bucket = each.key
  lts_enabled = each.key == "statements" # want "each\\[\"loans\"\\]: lts_enabled is false"
}

module "tracker" {
  source  = "./tracker"
  analyse = false
}

# An early type, which has no such argument.
# never pass huaweicloud_cts_tracker_v1: it has no argument for it
# never unsure huaweicloud_cts_tracker_v1: it has no argument for it
resource "huaweicloud_cts_tracker_v1" "early" { # want "has no argument for trace analysis"
  bucket_name               = "traces"
  is_support_smn            = false
  is_send_all_key_operation = false
  operations                = []
}
