variable "target" {
  type = string
}

resource "tencentcloud_security_group_rule_set" "restricted" {
  security_group_id = "sg-example"
  egress {
    action     = "DROP"
    cidr_block = "0.0.0.0/0"
    protocol   = "TCP"
    port       = "25"
  }
  egress {
    action     = "ACCEPT"
    cidr_block = "0.0.0.0/0"
    protocol   = "TCP"
    port       = "ALL"
  }
}

resource "tencentcloud_security_group_rule_set" "open" {
  security_group_id = "sg-example"
  egress {
    action     = "ACCEPT"
    cidr_block = "0.0.0.0/0" # want "egress.cidr_block lets out all ports to"
    protocol   = "ALL"
    port       = "ALL"
  }
}

resource "tencentcloud_security_group_rule_set" "unknown" {
  security_group_id = "sg-example"
  egress {
    action     = "ACCEPT"
    cidr_block = var.target # unsure "depends on var.target"
  }
}

resource "tencentcloud_security_group_lite_rule" "restricted" {
  security_group_id = "sg-example"
  egress            = ["ACCEPT#0.0.0.0/0#443#TCP", "DROP#0.0.0.0/0#ALL#ALL"]
}

resource "tencentcloud_security_group_lite_rule" "open" {
  security_group_id = "sg-example"
  egress            = ["ACCEPT#0.0.0.0/0#ALL#ALL"] # want "egress lets out all ports to"
}

resource "tencentcloud_security_group_lite_rule" "unknown" {
  security_group_id = "sg-example"
  egress            = ["ACCEPT#${var.target}#ALL#ALL"] # unsure "depends on var.target"
}

resource "tencentcloud_security_group_rule" "https" {
  security_group_id = "sg-example"
  type              = "egress"
  policy            = "accept"
  ip_protocol       = "tcp"
  port_range        = "443"
  cidr_ip           = "0.0.0.0/0"
}

resource "tencentcloud_security_group_rule" "open" {
  security_group_id = "sg-example"
  type              = "egress"
  policy            = "accept"
  cidr_ip           = "0.0.0.0/0" # want "cidr_ip lets out all ports to"
}

resource "tencentcloud_security_group_rule" "unknown" {
  security_group_id = "sg-example"
  type              = "egress"
  policy            = "accept"
  cidr_ip           = var.target # unsure "depends on var.target"
}
