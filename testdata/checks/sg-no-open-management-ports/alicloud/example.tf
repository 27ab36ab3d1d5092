variable "offices" {
  type = string
}

resource "alicloud_security_group" "bastion" {
  security_group_name = "bastion"
}

resource "alicloud_security_group_rule" "offices" {
  security_group_id = alicloud_security_group.bastion.id
  type              = "ingress"
  ip_protocol       = "tcp"
  port_range        = "22/22"
  cidr_ip           = "203.0.113.0/24"
}

resource "alicloud_security_group_rule" "open" {
  security_group_id = alicloud_security_group.bastion.id
  type              = "ingress"
  ip_protocol       = "tcp"
  port_range        = "22/22"
  cidr_ip           = "0.0.0.0/0" # want "cidr_ip opens port 22 to \"0.0.0.0/0\""
}

resource "alicloud_security_group_rule" "unknown" {
  security_group_id = alicloud_security_group.bastion.id
  type              = "ingress"
  ip_protocol       = "tcp"
  port_range        = "22/22"
  cidr_ip           = var.offices # unsure "perhaps opens port 22 to everybody; depends on var.offices"
}
