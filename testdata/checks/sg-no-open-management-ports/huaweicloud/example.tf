variable "offices" {
  type = string
}

resource "huaweicloud_networking_secgroup" "bastion" {
  name = "bastion"
}

resource "huaweicloud_networking_secgroup_rule" "offices" {
  security_group_id = huaweicloud_networking_secgroup.bastion.id
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  ports             = "22,3389"
  remote_ip_prefix  = "203.0.113.0/24"
}

resource "huaweicloud_networking_secgroup_rule" "open" {
  security_group_id = huaweicloud_networking_secgroup.bastion.id
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  ports             = "22,80,3380-3390"
  remote_ip_prefix  = "0.0.0.0/0" # want "remote_ip_prefix opens ports 22 and 3389 to \"0.0.0.0/0\""
}

# Who names nobody means everybody.
resource "huaweicloud_networking_secgroup_rule" "no_source" { # want "remote_ip_prefix opens all ports to every address"
  security_group_id = huaweicloud_networking_secgroup.bastion.id
  direction         = "ingress"
  ethertype         = "IPv6"
}

resource "huaweicloud_networking_secgroup_rule" "members" {
  security_group_id = huaweicloud_networking_secgroup.bastion.id
  direction         = "ingress"
  ethertype         = "IPv4"
  remote_group_id   = huaweicloud_networking_secgroup.bastion.id
}

resource "huaweicloud_networking_secgroup_rule" "outbound" { # skip: it lets nobody in
  security_group_id = huaweicloud_networking_secgroup.bastion.id
  direction         = "egress"
  ethertype         = "IPv4"
}

resource "huaweicloud_networking_secgroup_rule" "unknown" {
  security_group_id = huaweicloud_networking_secgroup.bastion.id
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  port_range_min    = 22
  port_range_max    = 22
  remote_ip_prefix  = var.offices # unsure "perhaps opens port 22 to everybody; depends on var.offices"
}

resource "huaweicloud_networking_secgroup_rule_v2" "open" {
  security_group_id = huaweicloud_networking_secgroup.bastion.id
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  port_range_min    = 20
  port_range_max    = 30
  remote_ip_prefix  = "0.0.0.0/0" # want "opens ports 20-23"
}

resource "huaweicloud_networking_secgroup_rule_v2" "web" {
  security_group_id = huaweicloud_networking_secgroup.bastion.id
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  port_range_min    = 443
  port_range_max    = 443
  remote_ip_prefix  = "0.0.0.0/0"
}

resource "huaweicloud_networking_secgroup_rule_v2" "unknown" {
  security_group_id = huaweicloud_networking_secgroup.bastion.id
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  port_range_min    = 22
  port_range_max    = 22
  remote_ip_prefix  = var.offices # unsure "depends on var.offices"
}
