variable "zones" {
  type = list(string)
}

resource "huaweicloud_elb_loadbalancer" "two_zones" {
  name              = "core"
  vpc_id            = "6d7c8a1e"
  availability_zone = ["ap-southeast-1a", "ap-southeast-1b"]
}

resource "huaweicloud_elb_loadbalancer" "one_zone" {
  name              = "test"
  vpc_id            = "6d7c8a1e"
  availability_zone = ["ap-southeast-1a"] # want "availability_zone has 1 of at least 2 different zones"
}

resource "huaweicloud_elb_loadbalancer" "given" {
  name              = "branch"
  vpc_id            = "6d7c8a1e"
  availability_zone = var.zones # unsure "depends on var.zones"
}
