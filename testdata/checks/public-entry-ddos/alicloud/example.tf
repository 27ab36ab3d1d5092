resource "alicloud_eip" "guarded" {
  bandwidth = "10"
}

resource "alicloud_ddosbgp_ip" "guarded" {
  instance_id = "ddosbgp-1a2b"
  ip          = alicloud_eip.guarded.ip_address
}

resource "alicloud_eip" "open" { # want "no alicloud_ddosbgp_ip names it in ip"
  bandwidth = "10"
}

resource "alicloud_eip_address" "guarded" {
  bandwidth = "10"
}

resource "alicloud_ddosbgp_ip" "guarded_address" {
  instance_id = "ddosbgp-1a2b"
  ip          = alicloud_eip_address.guarded.ip_address
}

resource "alicloud_eip_address" "open" { # want "no alicloud_ddosbgp_ip names it in ip"
  bandwidth = "10"
}
