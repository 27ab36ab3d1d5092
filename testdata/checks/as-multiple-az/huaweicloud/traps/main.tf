data "huaweicloud_availability_zones" "all" {}

variable "zones" {
  type    = list(string)
  default = ["ap-southeast-1a", "ap-southeast-1b"]
}

variable "groups" {
  type    = map(list(string))
  default = { cards = ["a", "b"], loans = ["a"] }
}

variable "open" {
  type = list(string)
}

resource "huaweicloud_as_group" "same_zone_twice" {
  availability_zones = ["ap-southeast-1a", "ap-southeast-1a"] # want "has 1 of at least 2"
}

resource "huaweicloud_as_group" "same_element_twice" {
  availability_zones = [data.huaweicloud_availability_zones.all.names[0], data.huaweicloud_availability_zones.all.names[0]] # want "has 1 of at least 2"
}

resource "huaweicloud_as_group" "two_elements" {
  availability_zones = [data.huaweicloud_availability_zones.all.names[0], data.huaweicloud_availability_zones.all.names[1]]
}

resource "huaweicloud_as_group" "slice_of_two" {
  availability_zones = slice(data.huaweicloud_availability_zones.all.names, 0, 2)
}

resource "huaweicloud_as_group" "slice_of_one" {
  availability_zones = slice(data.huaweicloud_availability_zones.all.names, 0, 1) # want "has 1 of at least 2"
}

resource "huaweicloud_as_group" "default_of_a_variable" {
  availability_zones = var.zones
}

resource "huaweicloud_as_group" "per_group" {
  for_each = var.groups

  availability_zones = each.value # want "per_group\\[\"loans\"\\].*has 1"
}

# Subnets are regional.
resource "huaweicloud_as_group" "two_subnets" { # want "availability_zones is not set"
  networks {
    id = "0b1f4c52"
  }

  networks {
    id = "1c2d3e4f"
  }
}

resource "huaweicloud_as_group" "old_argument" {
  available_zones = ["a", "b"]
}

resource "huaweicloud_as_group" "old_argument_one_zone" {
  available_zones = ["a"] # want "available_zones has 1"
}

resource "huaweicloud_as_group_v1" "two_zones" {
  available_zones = ["a", "b"]
}

resource "huaweicloud_as_group_v1" "one_zone" {
  availability_zones = ["a"] # want "has 1"
}

resource "huaweicloud_as_group_v1" "given" {
  availability_zones = concat(["a"], var.open) # unsure "var.open"
}

module "two_zones" {
  source = "./group"
  zones  = { first = "a", second = "b" }
}

module "one_zone" {
  source = "./group"
  zones  = { first = "a", second = "a" }
}
