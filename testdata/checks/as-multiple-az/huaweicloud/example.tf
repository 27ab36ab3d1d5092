variable "zones" {
  type = list(string)
}

resource "huaweicloud_as_group" "two_zones" {
  scaling_group_name = "web"
  vpc_id             = "6d7c8a1e"
  availability_zones = ["ap-southeast-1a", "ap-southeast-1b"]
}

resource "huaweicloud_as_group" "one_zone" {
  scaling_group_name = "web-test"
  vpc_id             = "6d7c8a1e"
  availability_zones = ["ap-southeast-1a"] # want "availability_zones has 1 of at least 2 different zones"
}

resource "huaweicloud_as_group" "unset" { # want "availability_zones is not set, so the service chooses a single zone"
  scaling_group_name = "batch"
  vpc_id             = "6d7c8a1e"
}

resource "huaweicloud_as_group" "given" {
  scaling_group_name = "web-branch"
  vpc_id             = "6d7c8a1e"
  availability_zones = var.zones # unsure "depends on var.zones"
}
