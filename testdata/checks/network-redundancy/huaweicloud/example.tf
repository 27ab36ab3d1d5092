data "huaweicloud_vpn_gateway_availability_zones" "all" {
  flavor          = "professional1"
  attachment_type = "vpc"
}

variable "zones" {
  type = list(string)
}

resource "huaweicloud_vpn_gateway" "two_zones" {
  name               = "branches"
  availability_zones = slice(data.huaweicloud_vpn_gateway_availability_zones.all.names, 0, 2)
}

resource "huaweicloud_vpn_gateway" "one_zone" {
  name               = "branches"
  availability_zones = [data.huaweicloud_vpn_gateway_availability_zones.all.names[0]] # want "availability_zones has 1 of at least 2 different zones"
}

resource "huaweicloud_vpn_gateway" "given" {
  name               = "branches"
  availability_zones = var.zones # unsure "depends on var.zones"
}
