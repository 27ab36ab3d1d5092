variable "eip" {
  type = string
}

resource "huaweicloud_vpc_eip" "perhaps" { # unsure "of_something perhaps names it"
  publicip {
    type = "5_bgp"
  }
}

resource "huaweicloud_vpc_eip_v1" "perhaps" { # unsure "of_something perhaps names it"
  publicip {
    type = "5_bgp"
  }
}

resource "huaweicloud_cnad_advanced_protected_object" "of_something" {
  instance_id = "1a2b"
  protected_objects {
    id         = var.eip
    ip_address = "203.0.113.7"
    type       = "EIP"
  }
}
