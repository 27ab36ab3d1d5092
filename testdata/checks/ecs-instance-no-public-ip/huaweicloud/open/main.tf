variable "port" {
  type = string
}

resource "huaweicloud_compute_instance" "perhaps" {
  network {
    uuid = "n"
  }
}

# Whose port this is is not known.
resource "huaweicloud_vpc_eip_associate" "some" {
  public_ip = "203.0.113.7"
  port_id   = var.port # unsure "huaweicloud_compute_instance.perhaps: perhaps huaweicloud_vpc_eip_associate.some gives it a public address; depends on var.port"
}
