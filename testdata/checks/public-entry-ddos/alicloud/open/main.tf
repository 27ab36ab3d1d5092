variable "ip" {
  type = string
}

resource "alicloud_eip" "perhaps" { # unsure "of_something perhaps names it"
  bandwidth = "10"
}

resource "alicloud_eip_address" "perhaps" { # unsure "of_something perhaps names it"
  bandwidth = "10"
}

resource "alicloud_ddosbgp_ip" "of_something" {
  instance_id = "ddosbgp-1a2b"
  ip          = var.ip
}
