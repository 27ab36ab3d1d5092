variable "clean" {
  type = bool
}

variable "target" {
  type = string
}

resource "huaweicloud_networking_secgroup" "restricted" {
  name                 = "restricted"
  delete_default_rules = true
}

resource "huaweicloud_networking_secgroup" "default" { # want "delete_default_rules is not set, want true"
  name = "default"
}

resource "huaweicloud_networking_secgroup" "unknown" {
  name                 = "unknown"
  delete_default_rules = var.clean # unsure "delete_default_rules is not known"
}

resource "huaweicloud_networking_secgroup_rule" "https" {
  security_group_id = huaweicloud_networking_secgroup.restricted.id
  direction         = "egress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  port_range_min    = 443
  port_range_max    = 443
}

resource "huaweicloud_networking_secgroup_rule" "open" { # want "remote_ip_prefix lets out all ports to every address"
  security_group_id = huaweicloud_networking_secgroup.restricted.id
  direction         = "egress"
  ethertype         = "IPv4"
}

resource "huaweicloud_networking_secgroup_rule" "unknown" {
  security_group_id = huaweicloud_networking_secgroup.restricted.id
  direction         = "egress"
  ethertype         = "IPv4"
  remote_ip_prefix  = var.target # unsure "depends on var.target"
}

resource "huaweicloud_networking_secgroup_v2" "restricted" {
  name                 = "restricted"
  delete_default_rules = true
}

resource "huaweicloud_networking_secgroup_v2" "default" { # want "delete_default_rules is not set, want true"
  name = "default"
}

resource "huaweicloud_networking_secgroup_v2" "unknown" {
  name                 = "unknown"
  delete_default_rules = var.clean # unsure "delete_default_rules is not known"
}

resource "huaweicloud_networking_secgroup_rule_v2" "https" {
  security_group_id = huaweicloud_networking_secgroup_v2.restricted.id
  direction         = "egress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  port_range_min    = 443
  port_range_max    = 443
}

resource "huaweicloud_networking_secgroup_rule_v2" "open" { # want "remote_ip_prefix lets out all ports to every address"
  security_group_id = huaweicloud_networking_secgroup_v2.restricted.id
  direction         = "egress"
  ethertype         = "IPv4"
}

resource "huaweicloud_networking_secgroup_rule_v2" "unknown" {
  security_group_id = huaweicloud_networking_secgroup_v2.restricted.id
  direction         = "egress"
  ethertype         = "IPv4"
  remote_ip_prefix  = var.target # unsure "depends on var.target"
}
