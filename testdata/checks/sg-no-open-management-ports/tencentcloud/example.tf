variable "offices" {
  type = string
}

resource "tencentcloud_security_group" "bastion" {
  name = "bastion"
}

resource "tencentcloud_security_group_rule_set" "bastion" {
  security_group_id = tencentcloud_security_group.bastion.id
  ingress {
    action     = "ACCEPT"
    cidr_block = "203.0.113.0/24"
    protocol   = "TCP"
    port       = "22"
  }
  ingress {
    action     = "ACCEPT"
    cidr_block = "0.0.0.0/0"
    protocol   = "TCP"
    port       = "80,443"
  }
}

resource "tencentcloud_security_group_rule_set" "open" {
  security_group_id = tencentcloud_security_group.bastion.id
  ingress {
    action     = "ACCEPT"
    cidr_block = "0.0.0.0/0" # want "ingress.cidr_block opens port 22 to \"0.0.0.0/0\""
    protocol   = "TCP"
    port       = "22,80"
  }
}

resource "tencentcloud_security_group_rule_set" "unknown" {
  security_group_id = tencentcloud_security_group.bastion.id
  ingress {
    action     = "ACCEPT"
    cidr_block = var.offices # unsure "ingress.cidr_block perhaps opens port 22 to everybody; depends on var.offices"
    protocol   = "TCP"
    port       = "22"
  }
}

resource "tencentcloud_security_group_lite_rule" "bastion" {
  security_group_id = tencentcloud_security_group.bastion.id
  ingress = [
    "ACCEPT#203.0.113.0/24#22#TCP",
    "DROP#0.0.0.0/0#ALL#ALL",
  ]
}

resource "tencentcloud_security_group_lite_rule" "open" {
  security_group_id = tencentcloud_security_group.bastion.id
  ingress = [
    "ACCEPT#10.0.0.0/8#ALL#ALL",
    "ACCEPT#0.0.0.0/0#20-30#TCP", # want "ingress opens ports 20-23 to \"0.0.0.0/0\""
  ]
}

resource "tencentcloud_security_group_lite_rule" "unknown" {
  security_group_id = tencentcloud_security_group.bastion.id
  ingress           = ["ACCEPT#${var.offices}#22#TCP"] # unsure "ingress perhaps opens port 22 to everybody; depends on var.offices"
}

resource "tencentcloud_security_group_rule" "offices" {
  security_group_id = tencentcloud_security_group.bastion.id
  type              = "ingress"
  policy            = "accept"
  ip_protocol       = "tcp"
  port_range        = "22"
  cidr_ip           = "203.0.113.0/24"
}

resource "tencentcloud_security_group_rule" "open" {
  security_group_id = tencentcloud_security_group.bastion.id
  type              = "ingress"
  policy            = "accept"
  cidr_ip           = "0.0.0.0/0" # want "cidr_ip opens all ports"
}

resource "tencentcloud_security_group_rule" "unknown" {
  security_group_id = tencentcloud_security_group.bastion.id
  type              = "ingress"
  policy            = "accept"
  ip_protocol       = "tcp"
  port_range        = "22"
  cidr_ip           = var.offices # unsure "perhaps opens port 22 to everybody; depends on var.offices"
}
