variable "instance" {
  type = string
}

resource "alicloud_cr_ee_instance" "perhaps_scanned" { # unsure "alicloud_cr_scan_rule.given perhaps names it"
  instance_name = "payments"
}

resource "alicloud_cr_scan_rule" "given" {
  instance_id  = var.instance
  trigger_type = "AUTO"
  scan_type    = "VUL"
}
