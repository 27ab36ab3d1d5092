variable "zone" {
  type = string
}

variable "spread" {
  type = bool
}

data "huaweicloud_availability_zones" "all" {}

locals {
  names = data.huaweicloud_availability_zones.all.names
}

# The names of the zones are not known, how many they are is.
resource "huaweicloud_elb_loadbalancer" "sliced" {
  availability_zone = slice(data.huaweicloud_availability_zones.all.names, 0, 2)
}

resource "huaweicloud_elb_loadbalancer" "two_of_them" {
  availability_zone = [local.names[0], local.names[1]]
}

resource "huaweicloud_elb_loadbalancer" "first_only" {
  availability_zone = [local.names[0]] # want "has 1 of at least 2 different zones"
}

resource "huaweicloud_elb_loadbalancer" "first_tried" {
  availability_zone = [try(local.names[0], "")] # want "has 1 of at least 2 different zones"
}

resource "huaweicloud_elb_loadbalancer" "first_twice" {
  availability_zone = [local.names[0], data.huaweicloud_availability_zones.all.names[0]] # want "has 1 of at least 2 different zones"
}

resource "huaweicloud_elb_loadbalancer" "sliced_to_one" {
  availability_zone = slice(local.names, 0, 1) # want "has 1 of at least 2 different zones"
}

resource "huaweicloud_elb_loadbalancer" "all_of_them" {
  availability_zone = local.names # unsure "data.huaweicloud_availability_zones.all.names"
}

# A set: twice the same zone is one.
resource "huaweicloud_elb_loadbalancer" "twice_the_same" {
  availability_zone = ["ap-southeast-1a", "ap-southeast-1a"] # want "has 1 of at least 2 different zones"
}

# The second zone may be the first.
resource "huaweicloud_elb_loadbalancer" "perhaps_the_same" {
  availability_zone = ["ap-southeast-1a", var.zone] # unsure "var.zone"
}

resource "huaweicloud_elb_loadbalancer" "spread_on_demand" {
  availability_zone = var.spread ? slice(local.names, 0, 2) : [local.names[0]] # unsure "var.spread"
}

resource "huaweicloud_elb_loadbalancer" "one_zone_either_way" {
  availability_zone = [var.spread ? local.names[0] : local.names[1]] # want "has 1 of at least 2 different zones"
}

resource "huaweicloud_elb_loadbalancer" "each" {
  for_each = {
    wide   = ["ap-southeast-1a", "ap-southeast-1c"]
    narrow = ["ap-southeast-1a"]
  }

  availability_zone = each.value # want "each\\[\"narrow\"\\]: availability_zone has 1"
}
