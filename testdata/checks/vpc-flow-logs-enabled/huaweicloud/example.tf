variable "enabled" {
  type = bool
}

resource "huaweicloud_vpc" "logged" {
  name = "core"
  cidr = "10.0.0.0/16"
}

resource "huaweicloud_vpc_flow_log" "logged" {
  name          = "core"
  resource_type = "vpc"
  resource_id   = huaweicloud_vpc.logged.id
  log_group_id  = "group"
  log_stream_id = "stream"
}

resource "huaweicloud_vpc" "silent" { # want "no huaweicloud_vpc_flow_log names it in resource_id"
  name = "test"
  cidr = "10.1.0.0/16"
}

resource "huaweicloud_vpc" "perhaps" {
  name = "branch"
  cidr = "10.2.0.0/16"
}

resource "huaweicloud_vpc_flow_log" "perhaps" {
  name          = "branch"
  resource_type = "vpc"
  resource_id   = huaweicloud_vpc.perhaps.id
  log_group_id  = "group"
  log_stream_id = "stream"
  enabled       = var.enabled # unsure "huaweicloud_vpc.perhaps: huaweicloud_vpc_flow_log.perhaps names it, but enabled is not known; depends on var.enabled"
}
