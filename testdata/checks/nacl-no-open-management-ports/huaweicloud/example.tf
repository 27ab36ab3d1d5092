variable "offices" {
  type = string
}

variable "rule" {
  type = string
}

resource "huaweicloud_vpc_network_acl" "web" {
  name = "web"
  ingress_rules {
    action            = "deny"
    ip_version        = 4
    protocol          = "tcp"
    source_ip_address = "0.0.0.0/0"
    destination_port  = "20-23,3389"
  }
  ingress_rules {
    action            = "allow"
    ip_version        = 4
    protocol          = "any"
    source_ip_address = "0.0.0.0/0"
  }
}

resource "huaweicloud_vpc_network_acl" "open" {
  name = "open"
  ingress_rules {
    action            = "allow"
    ip_version        = 4
    protocol          = "tcp"
    source_ip_address = "0.0.0.0/0" # want "ingress_rules.source_ip_address opens ports 22 and 3389 to"
    destination_port  = "22,80,3389"
  }
}

resource "huaweicloud_vpc_network_acl" "unknown" {
  name = "unknown"
  ingress_rules {
    action            = "allow"
    ip_version        = 4
    protocol          = "tcp"
    source_ip_address = var.offices # unsure "perhaps opens port 22 to everybody; depends on var.offices"
    destination_port  = "22"
  }
}

resource "huaweicloud_vpc_network_acl" "off" { # skip: it filters nothing
  name    = "off"
  enabled = false
  ingress_rules {
    action     = "allow"
    ip_version = 4
    protocol   = "any"
  }
}

resource "huaweicloud_network_acl_rule" "deny_ssh" {
  action           = "deny"
  protocol         = "tcp"
  destination_port = "22"
}

resource "huaweicloud_network_acl_rule" "deny_off" {
  action           = "deny"
  protocol         = "tcp"
  destination_port = "22"
  enabled          = false
}

resource "huaweicloud_network_acl_rule" "low" {
  action            = "allow"
  protocol          = "tcp"
  source_ip_address = "0.0.0.0/0" # want "huaweicloud_network_acl.open: source_ip_address opens port 22 to" "huaweicloud_network_acl.deny_off: source_ip_address opens port 22 to"
  destination_port  = "22:22"
}

resource "huaweicloud_network_acl" "closed" {
  name           = "closed"
  inbound_rules  = [huaweicloud_network_acl_rule.deny_ssh.id, huaweicloud_network_acl_rule.low.id]
  outbound_rules = [huaweicloud_network_acl_rule.low.id]
}

resource "huaweicloud_network_acl" "open" {
  name          = "open"
  inbound_rules = [huaweicloud_network_acl_rule.low.id, huaweicloud_network_acl_rule.deny_ssh.id]
}

resource "huaweicloud_network_acl" "deny_off" {
  name          = "deny-off"
  inbound_rules = [huaweicloud_network_acl_rule.deny_off.id, huaweicloud_network_acl_rule.low.id]
}

resource "huaweicloud_network_acl" "unknown" {
  name          = "unknown"
  inbound_rules = [var.rule] # unsure "a rule perhaps opens .*; depends on a rule of huaweicloud_network_acl.unknown, which is not declared here"
}
