variable "zone" {
  type = string
}

data "huaweicloud_availability_zones" "all" {}

resource "huaweicloud_dcs_instance" "two_zones" {
  flavor             = "redis.ha.xu1.large.r2.1"
  availability_zones = slice(data.huaweicloud_availability_zones.all.names, 0, 2)
}

resource "huaweicloud_dcs_instance" "one_zone" {
  flavor             = "redis.ha.xu1.large.r2.1"
  availability_zones = ["cn-north-4a"] # want "availability_zones has 1 of at least 2 different zones"
}

resource "huaweicloud_dcs_instance" "twice_the_same" {
  flavor             = "redis.ha.xu1.large.r2.1"
  availability_zones = ["cn-north-4a", "cn-north-4a"] # want "availability_zones has 1 of at least 2 different zones"
}

resource "huaweicloud_dcs_instance" "single" { # skip: it has one node
  flavor             = "redis.single.xu1.large.1"
  availability_zones = ["cn-north-4a"]
}

data "huaweicloud_dcs_flavors" "single" {
  capacity   = 1
  cache_mode = "single"
}

resource "huaweicloud_dcs_instance" "looked_up_single" { # skip: it has one node
  flavor             = data.huaweicloud_dcs_flavors.single.flavors[0].name
  availability_zones = ["cn-north-4a"]
}

data "huaweicloud_dcs_flavors" "standby" {
  capacity   = 1
  cache_mode = "ha"
}

resource "huaweicloud_dcs_instance" "looked_up" {
  flavor             = data.huaweicloud_dcs_flavors.standby.flavors[0].name
  availability_zones = ["cn-north-4a"] # want "availability_zones has 1 of at least 2 different zones"
}

data "huaweicloud_dcs_flavors" "any" {
  capacity = 1
}

resource "huaweicloud_dcs_instance" "looked_up_any" {
  flavor             = data.huaweicloud_dcs_flavors.any.flavors[0].name # unsure "it is not known whether flavor is of a single node"
  availability_zones = ["cn-north-4a"]
}

resource "huaweicloud_dcs_instance" "given" {
  flavor             = "redis.ha.xu1.large.r2.1"
  availability_zones = ["cn-north-4a", var.zone] # unsure "depends on var.zone"
}

resource "huaweicloud_dcs_instance_v1" "two_zones" {
  flavor             = "redis.ha.xu1.large.r2.1"
  availability_zones = ["cn-north-4a", "cn-north-4b"]
}

# Zones by their ids, in an argument that is deprecated.
resource "huaweicloud_dcs_instance_v1" "one_zone" {
  flavor          = "redis.ha.xu1.large.r2.1"
  available_zones = ["effdcbc7d4d64a02aa1fa26b42f56533"] # want "available_zones has 1 of at least 2 different zones"
}

resource "huaweicloud_dcs_instance_v1" "given" {
  flavor             = "redis.ha.xu1.large.r2.1"
  availability_zones = ["cn-north-4a", var.zone] # unsure "depends on var.zone"
}
