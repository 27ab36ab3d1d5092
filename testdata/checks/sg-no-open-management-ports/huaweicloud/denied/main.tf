variable "group" {
  type = string
}

variable "priority" {
  type = number
}

resource "huaweicloud_networking_secgroup" "denied" {
  name = "denied"
}

resource "huaweicloud_networking_secgroup_rule" "deny_ssh" {
  security_group_id = huaweicloud_networking_secgroup.denied.id
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  ports             = "1-1000"
  remote_ip_prefix  = "0.0.0.0/0"
  action            = "deny"
  priority          = 10
}

resource "huaweicloud_networking_secgroup_rule" "after" {
  security_group_id = huaweicloud_networking_secgroup.denied.id
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  ports             = "22"
  remote_ip_prefix  = "0.0.0.0/0"
  priority          = 20
}

resource "huaweicloud_networking_secgroup_rule" "after_and_more" {
  security_group_id = huaweicloud_networking_secgroup.denied.id
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  ports             = "22,3389"
  remote_ip_prefix  = "0.0.0.0/0" # want "opens port 3389 to"
  priority          = 20
}

resource "huaweicloud_networking_secgroup_rule" "before" {
  security_group_id = huaweicloud_networking_secgroup.denied.id
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  ports             = "22"
  remote_ip_prefix  = "0.0.0.0/0" # want "opens port 22 to"
}

resource "huaweicloud_networking_secgroup_rule" "perhaps_before" {
  security_group_id = huaweicloud_networking_secgroup.denied.id
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  ports             = "22"
  remote_ip_prefix  = "0.0.0.0/0" # unsure "perhaps opens port 22 to .*; depends on var.priority"
  priority          = var.priority
}

resource "huaweicloud_networking_secgroup_rule" "other_family" {
  security_group_id = huaweicloud_networking_secgroup.denied.id
  direction         = "ingress"
  ethertype         = "IPv6"
  protocol          = "tcp"
  ports             = "22"
  remote_ip_prefix  = "::/0" # want "opens port 22 to"
  priority          = 20
}

# Either is set, so that leaving one out does not mean everybody.
resource "huaweicloud_networking_secgroup_rule" "perhaps_group" { # unsure "depends on var.group"
  security_group_id = huaweicloud_networking_secgroup.denied.id
  direction         = "ingress"
  ethertype         = "IPv6"
  protocol          = "tcp"
  ports             = "22"
  remote_group_id   = var.group
}

resource "huaweicloud_vpc_address_group" "everybody" {
  name      = "everybody"
  addresses = ["0.0.0.0/1", "128.0.0.0/1"]
}

resource "huaweicloud_networking_secgroup_rule" "address_group" {
  security_group_id       = huaweicloud_networking_secgroup.denied.id
  direction               = "ingress"
  ethertype               = "IPv4"
  protocol                = "tcp"
  ports                   = "3389"
  remote_address_group_id = huaweicloud_vpc_address_group.everybody.id # want "remote_address_group_id opens port 3389"
}
