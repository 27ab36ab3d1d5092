variable "enable" {
  type = bool
}

resource "tencentcloud_vpc" "logged" {
  name       = "core"
  cidr_block = "10.0.0.0/16"
}

resource "tencentcloud_vpc_flow_log" "logged" {
  flow_log_name = "core"
  resource_type = "VPC"
  resource_id   = tencentcloud_vpc.logged.id
  traffic_type  = "ALL"
}

resource "tencentcloud_vpc" "silent" { # want "no tencentcloud_vpc_flow_log names it in resource_id"
  name       = "test"
  cidr_block = "10.1.0.0/16"
}

resource "tencentcloud_vpc" "switched_off" {
  name       = "off"
  cidr_block = "10.2.0.0/16"
}

resource "tencentcloud_vpc_flow_log" "switched_off" {
  flow_log_name = "off"
  resource_type = "VPC"
  resource_id   = tencentcloud_vpc.switched_off.id
  traffic_type  = "ALL"
}

resource "tencentcloud_vpc_flow_log_config" "switched_off" {
  flow_log_id = tencentcloud_vpc_flow_log.switched_off.id # want "tencentcloud_vpc.switched_off: .*tencentcloud_vpc_flow_log_config.switched_off switches it off"
  enable      = false
}

resource "tencentcloud_vpc" "given" {
  name       = "given"
  cidr_block = "10.3.0.0/16"
}

resource "tencentcloud_vpc_flow_log" "given" {
  flow_log_name = "given"
  resource_type = "VPC"
  resource_id   = tencentcloud_vpc.given.id
  traffic_type  = "ALL"
}

resource "tencentcloud_vpc_flow_log_config" "given" {
  flow_log_id = tencentcloud_vpc_flow_log.given.id
  enable      = var.enable # unsure "depends on var.enable"
}
