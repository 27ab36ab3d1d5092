variable "switches" {
  type = list(string)
}

data "alicloud_zones" "all" {}

resource "alicloud_vswitch" "web" {
  count = 2

  vpc_id     = "vpc-j6c1a2b3"
  cidr_block = "10.0.${count.index}.0/24"
  zone_id    = data.alicloud_zones.all.zones[count.index].id
}

resource "alicloud_ess_scaling_group" "two_zones" {
  min_size    = 2
  max_size    = 6
  vswitch_ids = alicloud_vswitch.web[*].id
}

resource "alicloud_ess_scaling_group" "one_zone" {
  min_size    = 1
  max_size    = 2
  vswitch_ids = [alicloud_vswitch.web[0].id] # want "vswitch_ids has 1 of at least 2 different zones"
}

resource "alicloud_ess_scaling_group" "given" {
  min_size    = 2
  max_size    = 6
  vswitch_ids = var.switches # unsure "depends on var.switches"
}
