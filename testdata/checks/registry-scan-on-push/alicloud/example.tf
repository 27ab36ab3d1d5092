variable "instance" {
  type = string
}

resource "alicloud_cr_ee_instance" "scanned" {
  instance_name = "payments"
}

resource "alicloud_cr_scan_rule" "automatic" {
  instance_id  = alicloud_cr_ee_instance.scanned.id
  trigger_type = "AUTO"
  scan_type    = "VUL"
}

resource "alicloud_cr_ee_instance" "on_demand" {
  instance_name = "loans"
}

resource "alicloud_cr_scan_rule" "on_demand" {
  instance_id  = alicloud_cr_ee_instance.on_demand.id
  trigger_type = "MANUAL" # want "on_demand: .*trigger_type is \"MANUAL\""
  scan_type    = "VUL"
}

resource "alicloud_cr_ee_instance" "plain" { # want "no alicloud_cr_scan_rule names it in instance_id"
  instance_name = "cards"
}
