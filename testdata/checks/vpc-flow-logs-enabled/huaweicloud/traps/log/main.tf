variable "network_id" {
  type = string
}

resource "huaweicloud_vpc_flow_log" "this" {
  resource_type = "vpc"
  resource_id   = var.network_id
}
