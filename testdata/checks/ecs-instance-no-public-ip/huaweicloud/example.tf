variable "address" {
  type = string
}

resource "huaweicloud_vpc_eip" "jump" {
  publicip {
    type = "5_bgp"
  }
  bandwidth {
    share_type = "PER"
    size       = 5
  }
}

resource "huaweicloud_compute_instance" "private" {
  name = "ledger"

  network {
    uuid = "55534eaa-533a-419d-9b40-ec427ea7195a"
  }
}

resource "huaweicloud_compute_instance" "jump" {
  name   = "jump"
  eip_id = huaweicloud_vpc_eip.jump.id # want "eip_id is huaweicloud_vpc_eip.jump.id, want no value"

  network {
    uuid = "55534eaa-533a-419d-9b40-ec427ea7195a"
  }
}

resource "huaweicloud_compute_instance" "web" {
  name = "web"

  network {
    uuid = "55534eaa-533a-419d-9b40-ec427ea7195a"
  }
}

resource "huaweicloud_compute_eip_associate" "web" {
  public_ip   = huaweicloud_vpc_eip.jump.address
  instance_id = huaweicloud_compute_instance.web.id # want "huaweicloud_compute_instance.web: huaweicloud_compute_eip_associate.web gives it a public address"
}

resource "huaweicloud_compute_instance" "given" {
  name   = "given"
  eip_id = var.address # unsure "depends on var.address"

  network {
    uuid = "55534eaa-533a-419d-9b40-ec427ea7195a"
  }
}
