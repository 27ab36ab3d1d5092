variable "target" {
  type = string
}

resource "alicloud_security_group_rule" "https" {
  security_group_id = "sg-example"
  type              = "egress"
  ip_protocol       = "tcp"
  port_range        = "443/443"
  cidr_ip           = "0.0.0.0/0"
}

resource "alicloud_security_group_rule" "open" {
  security_group_id = "sg-example"
  type              = "egress"
  ip_protocol       = "all"
  cidr_ip           = "0.0.0.0/0" # want "cidr_ip lets out all ports to"
}

resource "alicloud_security_group_rule" "unknown" {
  security_group_id = "sg-example"
  type              = "egress"
  ip_protocol       = "all"
  cidr_ip           = var.target # unsure "depends on var.target"
}
