variable "log" {
  type = bool
}

variable "networks" {
  type    = set(string)
  default = ["core", "edge"]
}

data "huaweicloud_vpc" "other" {
  name = "other"
}

resource "huaweicloud_vpc" "switched_off" {
  name = "off"
}

resource "huaweicloud_vpc_flow_log" "switched_off" {
  resource_type = "vpc"
  resource_id   = huaweicloud_vpc.switched_off.id
  enabled       = false # want "huaweicloud_vpc.switched_off: huaweicloud_vpc_flow_log.switched_off names it, but enabled is false"
}

# The flow log of one subnet is not that of the network.
resource "huaweicloud_vpc" "one_subnet" { # want "no huaweicloud_vpc_flow_log names it"
  name = "one-subnet"
}

resource "huaweicloud_vpc_subnet" "one_subnet" {
  vpc_id = huaweicloud_vpc.one_subnet.id
}

resource "huaweicloud_vpc_flow_log" "one_subnet" {
  resource_type = "network"
  resource_id   = huaweicloud_vpc_subnet.one_subnet.id
}

# That of another network, which is not judged here, is of no use to any of these.
resource "huaweicloud_vpc_flow_log" "other" {
  resource_type = "vpc"
  resource_id   = data.huaweicloud_vpc.other.id
}

resource "huaweicloud_vpc_flow_log" "literal" {
  resource_type = "vpc"
  resource_id   = "8f8bca0a-8d8e-4b0b-9d6f-5ae5b4d3a001"
}

# A flow log that is perhaps not made is none.
resource "huaweicloud_vpc" "perhaps" { # unsure "in one case no huaweicloud_vpc_flow_log names it in resource_id; depends on var.log"
  name = "perhaps"
}

resource "huaweicloud_vpc_flow_log" "perhaps" {
  count = var.log ? 1 : 0

  resource_type = "vpc"
  resource_id   = huaweicloud_vpc.perhaps.id
}

resource "huaweicloud_vpc" "never" { # want "no huaweicloud_vpc_flow_log"
  name = "never"
}

resource "huaweicloud_vpc_flow_log" "never" {
  count = 0

  resource_type = "vpc"
  resource_id   = huaweicloud_vpc.never.id
}

# Instance by instance.
resource "huaweicloud_vpc" "each" {
  for_each = var.networks

  name = each.key
}

resource "huaweicloud_vpc_flow_log" "each" {
  for_each = huaweicloud_vpc.each

  resource_type = "vpc"
  resource_id   = each.value.id
}

resource "huaweicloud_vpc" "first_only" { # want "huaweicloud_vpc.first_only\\[1\\]: no huaweicloud_vpc_flow_log"
  count = 2
  name  = "network-${count.index}"
}

resource "huaweicloud_vpc_flow_log" "first_only" {
  resource_type = "vpc"
  resource_id   = huaweicloud_vpc.first_only[0].id
}

# The network in one module, its flow log in another.
module "network" {
  source = "./network"
}

module "log" {
  source     = "./log"
  network_id = module.network.id
}

resource "huaweicloud_vpc_v1" "logged" {}

resource "huaweicloud_vpc_flow_log" "v1" {
  resource_type = "vpc"
  resource_id   = huaweicloud_vpc_v1.logged.id
  traffic_type  = "reject"
}

resource "huaweicloud_vpc_v1" "silent" {} # want "no huaweicloud_vpc_flow_log"

resource "huaweicloud_vpc_v1" "perhaps" {} # unsure "var.log"

resource "huaweicloud_vpc_flow_log" "perhaps_v1" {
  count = var.log ? 1 : 0

  resource_type = "vpc"
  resource_id   = huaweicloud_vpc_v1.perhaps.id
}
