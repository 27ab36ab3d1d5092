resource "alicloud_security_group" "main" {
  security_group_name = "main"
}

resource "alicloud_security_group_rule" "everything" {
  security_group_id = alicloud_security_group.main.id
  type              = "ingress"
  ip_protocol       = "all"
  cidr_ip           = "0.0.0.0/0"
  priority          = 100
}

resource "alicloud_security_group_rule" "nothing" {
  security_group_id = alicloud_security_group.main.id
  type              = "ingress"
  ip_protocol       = "all"
  policy            = "drop"
  cidr_ip           = "0.0.0.0/0"
  priority          = 99
}

resource "alicloud_security_group_rule" "ipv6" {
  security_group_id = alicloud_security_group.main.id
  type              = "ingress"
  ip_protocol       = "all"
  port_range        = "-1/-1"
  ipv6_cidr_ip      = "::/0" # want "ipv6_cidr_ip opens all ports"
  priority          = 100
}

resource "alicloud_security_group_rule" "icmp" {
  security_group_id = alicloud_security_group.main.id
  type              = "ingress"
  ip_protocol       = "icmp"
  cidr_ip           = "0.0.0.0/0"
}

resource "alicloud_security_group_rule" "group" {
  security_group_id        = alicloud_security_group.main.id
  type                     = "ingress"
  ip_protocol              = "tcp"
  port_range               = "1/65535"
  source_security_group_id = alicloud_security_group.main.id
}

resource "alicloud_security_group_rule" "outbound" { # skip: it lets nobody in
  security_group_id = alicloud_security_group.main.id
  type              = "egress"
  ip_protocol       = "all"
  cidr_ip           = "0.0.0.0/0"
}
