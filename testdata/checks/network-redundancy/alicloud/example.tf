variable "second" {}

resource "alicloud_vswitch" "vpn" {
  for_each = { a = "cn-hongkong-b", b = "cn-hongkong-c", c = "cn-hongkong-c" }

  vpc_id     = "vpc-1"
  cidr_block = "10.0.0.0/24"
  zone_id    = each.value
}

resource "alicloud_vpn_gateway" "two_zones" {
  vpc_id                       = "vpc-1"
  bandwidth                    = 10
  vswitch_id                   = alicloud_vswitch.vpn["a"].id
  disaster_recovery_vswitch_id = alicloud_vswitch.vpn["b"].id
}

resource "alicloud_vpn_gateway" "one_zone" {
  vpc_id                       = "vpc-1"
  bandwidth                    = 10
  vswitch_id                   = alicloud_vswitch.vpn["b"].id
  disaster_recovery_vswitch_id = alicloud_vswitch.vpn["c"].id # want "has 1 of at least 2 different zones"
}

resource "alicloud_vpn_gateway" "given" {
  vpc_id                       = "vpc-1"
  bandwidth                    = 10
  vswitch_id                   = alicloud_vswitch.vpn["b"].id
  disaster_recovery_vswitch_id = var.second # unsure "depends on var.second"
}

resource "alicloud_vpn_gateway" "silent" { # unsure "the service may choose a second switch"
  vpc_id     = "vpc-1"
  bandwidth  = 10
  vswitch_id = alicloud_vswitch.vpn["a"].id
}
