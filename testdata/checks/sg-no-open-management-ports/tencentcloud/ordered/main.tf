variable "offices" {
  type = string
}

variable "action" {
  type = string
}

resource "tencentcloud_security_group" "main" {
  name = "main"
}

resource "tencentcloud_security_group_rule_set" "dropped_before" {
  security_group_id = tencentcloud_security_group.main.id
  ingress {
    action     = "DROP"
    cidr_block = "0.0.0.0/0"
    protocol   = "TCP"
    port       = "1-10000"
  }
  ingress {
    action     = "ACCEPT"
    cidr_block = "0.0.0.0/0"
    protocol   = "TCP"
    port       = "22,3389"
  }
  ingress {
    action          = "ACCEPT"
    ipv6_cidr_block = "::/0" # want "ingress.ipv6_cidr_block opens port 22"
    protocol        = "TCP"
    port            = "22"
  }
}

resource "tencentcloud_security_group_rule_set" "dropped_after" {
  security_group_id = tencentcloud_security_group.main.id
  ingress {
    action     = "ACCEPT"
    cidr_block = "0.0.0.0/0" # want "opens port 22"
    protocol   = "TCP"
    port       = "22"
  }
  ingress {
    action     = "DROP"
    cidr_block = "0.0.0.0/0"
  }
}

resource "tencentcloud_security_group_rule_set" "some_dropped_before" {
  security_group_id = tencentcloud_security_group.main.id
  ingress {
    action     = "DROP"
    cidr_block = "192.0.2.0/24"
  }
  ingress {
    action     = "ACCEPT"
    cidr_block = "0.0.0.0/0" # want "opens all ports"
    protocol   = "ALL"
    port       = "ALL"
  }
}

resource "tencentcloud_security_group_rule_set" "perhaps_dropped_before" {
  security_group_id = tencentcloud_security_group.main.id
  ingress {
    action     = "DROP"
    cidr_block = var.offices
  }
  ingress {
    action     = "ACCEPT"
    cidr_block = "0.0.0.0/0" # unsure "perhaps opens port 22 to \"0.0.0.0/0\"; depends on var.offices"
    protocol   = "TCP"
    port       = "22"
  }
}

resource "tencentcloud_security_group_rule_set" "perhaps_accepted" {
  security_group_id = tencentcloud_security_group.main.id
  ingress {
    action     = var.action
    cidr_block = "0.0.0.0/0" # unsure "perhaps opens port 22 to \"0.0.0.0/0\"; depends on var.action"
    protocol   = "TCP"
    port       = "22"
  }
}

resource "tencentcloud_security_group_rule_set" "service" {
  security_group_id = tencentcloud_security_group.main.id
  ingress {
    action              = "ACCEPT"
    cidr_block          = "0.0.0.0/0" # unsure "perhaps opens .* to \"0.0.0.0/0\""
    service_template_id = "ppm-l9u5pf1y"
  }
}

resource "tencentcloud_security_group_rule_set" "template" {
  security_group_id = tencentcloud_security_group.main.id
  ingress {
    action              = "ACCEPT"
    address_template_id = "ipm-l9u5pf1y" # unsure "perhaps opens port 22 to everybody; depends on the list of addresses ipm-l9u5pf1y, which is not declared here"
    protocol            = "TCP"
    port                = "22"
  }
}

resource "tencentcloud_security_group_lite_rule" "dropped_before" {
  security_group_id = tencentcloud_security_group.main.id
  ingress = [
    "DROP#0.0.0.0/0#22#TCP",
    "ACCEPT#0.0.0.0/0#22#TCP",
    "ACCEPT#sg-l9u5pf1y#ALL#ALL",
  ]
}
