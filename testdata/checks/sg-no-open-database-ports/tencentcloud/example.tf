variable "clients" {
  type = string
}

resource "tencentcloud_security_group" "main" {
  name = "main"
}

resource "tencentcloud_security_group_rule_set" "application" {
  security_group_id = tencentcloud_security_group.main.id
  ingress {
    action     = "ACCEPT"
    cidr_block = "10.0.0.0/16"
    protocol   = "TCP"
    port       = "5432"
  }
  ingress {
    action     = "ACCEPT"
    cidr_block = "0.0.0.0/0"
    protocol   = "TCP"
    port       = "443"
  }
}

resource "tencentcloud_security_group_rule_set" "open" {
  security_group_id = tencentcloud_security_group.main.id
  ingress {
    action     = "ACCEPT"
    cidr_block = "0.0.0.0/0" # want "ingress.cidr_block opens port 5432 to"
    protocol   = "TCP"
    port       = "5432"
  }
}

resource "tencentcloud_security_group_rule_set" "unknown" {
  security_group_id = tencentcloud_security_group.main.id
  ingress {
    action     = "ACCEPT"
    cidr_block = var.clients # unsure "depends on var.clients"
    protocol   = "TCP"
    port       = "5432"
  }
}

resource "tencentcloud_security_group_lite_rule" "application" {
  security_group_id = tencentcloud_security_group.main.id
  ingress = [
    "ACCEPT#10.0.0.0/16#5432#TCP",
    "ACCEPT#0.0.0.0/0#443#TCP",
  ]
}

resource "tencentcloud_security_group_lite_rule" "open" {
  security_group_id = tencentcloud_security_group.main.id
  ingress = [
    "ACCEPT#0.0.0.0/0#5432#TCP", # want "ingress opens port 5432 to"
  ]
}

resource "tencentcloud_security_group_lite_rule" "unknown" {
  security_group_id = tencentcloud_security_group.main.id
  ingress = [
    "ACCEPT#${var.clients}#5432#TCP", # unsure "depends on var.clients"
  ]
}

resource "tencentcloud_security_group_rule" "application" {
  security_group_id = tencentcloud_security_group.main.id
  type              = "ingress"
  policy            = "accept"
  ip_protocol       = "tcp"
  port_range        = "5432"
  cidr_ip           = "10.0.0.0/16"
}

resource "tencentcloud_security_group_rule" "web" {
  security_group_id = tencentcloud_security_group.main.id
  type              = "ingress"
  policy            = "accept"
  ip_protocol       = "tcp"
  port_range        = "443"
  cidr_ip           = "0.0.0.0/0"
}

resource "tencentcloud_security_group_rule" "open" {
  security_group_id = tencentcloud_security_group.main.id
  type              = "ingress"
  policy            = "accept"
  ip_protocol       = "tcp"
  port_range        = "5432"
  cidr_ip           = "0.0.0.0/0" # want "cidr_ip opens port 5432 to"
}

resource "tencentcloud_security_group_rule" "unknown" {
  security_group_id = tencentcloud_security_group.main.id
  type              = "ingress"
  policy            = "accept"
  ip_protocol       = "tcp"
  port_range        = "5432"
  cidr_ip           = var.clients # unsure "depends on var.clients"
}
