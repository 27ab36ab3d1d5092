resource "huaweicloud_vpc_eip" "guarded" {
  publicip {
    type = "5_bgp"
  }
}

resource "huaweicloud_cnad_advanced_protected_object" "guarded" {
  instance_id = "1a2b"
  protected_objects {
    id         = huaweicloud_vpc_eip.guarded.id
    ip_address = "203.0.113.7"
    type       = "EIP"
  }
}

resource "huaweicloud_vpc_eip" "open" { # want "no huaweicloud_cnad_advanced_protected_object names it"
  publicip {
    type = "5_bgp"
  }
}

resource "huaweicloud_vpc_eip_v1" "guarded" {
  publicip {
    type = "5_bgp"
  }
}

resource "huaweicloud_cnad_advanced_protected_object" "older" {
  instance_id = "1a2b"
  protected_objects {
    id         = huaweicloud_vpc_eip_v1.guarded.id
    ip_address = "203.0.113.7"
    type       = "EIP"
  }
}

resource "huaweicloud_vpc_eip_v1" "open" { # want "no huaweicloud_cnad_advanced_protected_object names it"
  publicip {
    type = "5_bgp"
  }
}
