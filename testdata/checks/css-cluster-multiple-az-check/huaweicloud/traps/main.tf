data "huaweicloud_availability_zones" "all" {}

variable "zones" {
  type    = list(string)
  default = ["a", "b"]
}

variable "per_cluster" {
  type    = map(string)
  default = { cards = "a,b", loans = "a" }
}

variable "open" {
  type = string
}

resource "huaweicloud_css_cluster" "same_twice" {
  availability_zone = "ap-southeast-1a,ap-southeast-1a" # want "has 1"
}

resource "huaweicloud_css_cluster" "trailing_comma" {
  availability_zone = "ap-southeast-1a," # want "has 1"
}

resource "huaweicloud_css_cluster" "spaces" {
  availability_zone = "ap-southeast-1a, ap-southeast-1b"
}

resource "huaweicloud_css_cluster" "space_is_no_zone" {
  availability_zone = "ap-southeast-1a, ap-southeast-1a " # want "has 1"
}

# Two zones need two nodes.
resource "huaweicloud_css_cluster" "one_node" {
  availability_zone = "ap-southeast-1a,ap-southeast-1b"

  ess_node_config {
    instance_number = 1 # want "ess_node_config.instance_number is 1, which is too few"
  }
}

resource "huaweicloud_css_cluster" "joined" {
  availability_zone = join(",", slice(data.huaweicloud_availability_zones.all.names, 0, 3))
}

resource "huaweicloud_css_cluster" "joined_one" {
  availability_zone = join(",", slice(data.huaweicloud_availability_zones.all.names, 0, 1)) # want "has 1"
}

resource "huaweicloud_css_cluster" "joined_of_variable" {
  availability_zone = join(",", var.zones)
}

resource "huaweicloud_css_cluster" "template" {
  availability_zone = "${data.huaweicloud_availability_zones.all.names[0]},${data.huaweicloud_availability_zones.all.names[1]}"
}

resource "huaweicloud_css_cluster" "template_same" {
  availability_zone = "${data.huaweicloud_availability_zones.all.names[0]},${data.huaweicloud_availability_zones.all.names[0]}" # want "has 1"
}

resource "huaweicloud_css_cluster" "first" {
  availability_zone = data.huaweicloud_availability_zones.all.names[0] # want "has 1"
}

resource "huaweicloud_css_cluster" "tried" {
  availability_zone = try(data.huaweicloud_availability_zones.all.names[0], "") # want "has 1"
}

resource "huaweicloud_css_cluster" "per_cluster" {
  for_each = var.per_cluster

  availability_zone = each.value # want "per_cluster\\[\"loans\"\\].* has 1"
}

# The deprecated block takes a single zone.
resource "huaweicloud_css_cluster" "old_block" {
  expect_node_num = 3

  node_config {
    availability_zone = "ap-southeast-1a" # want "node_config.availability_zone has 1"
  }
}

resource "huaweicloud_css_cluster" "unset" { # unsure "availability_zone is not set; the service chooses the zones"
  engine_version = "7.10.2"
}

resource "huaweicloud_css_cluster_v1" "two_zones" {
  availability_zone = "a,b"
}

resource "huaweicloud_css_cluster_v1" "one_zone" {
  availability_zone = "a" # want "has 1"
}

resource "huaweicloud_css_cluster_v1" "given" {
  availability_zone = var.open # unsure "var.open"
}

resource "huaweicloud_css_logstash_cluster" "two_zones" {
  availability_zone = "a,b"

  node_config {
    instance_number = 2
  }
}

resource "huaweicloud_css_logstash_cluster" "one_node" {
  availability_zone = "a,b"

  node_config {
    instance_number = 1 # want "node_config.instance_number is 1"
  }
}

resource "huaweicloud_css_logstash_cluster" "given" {
  availability_zone = "a,${var.open}" # unsure "var.open"
}

module "two_zones" {
  source = "./cluster"
  zones  = ["a", "b"]
}

module "one_zone" {
  source = "./cluster"
  zones  = ["a"]
}
