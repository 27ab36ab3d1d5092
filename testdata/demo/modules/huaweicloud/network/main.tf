resource "huaweicloud_vpc" "this" {
  name = var.name
  cidr = var.cidr
  tags = var.tags
}

resource "huaweicloud_vpc_subnet" "this" {
  for_each = { for index, tier in var.tiers : tier => cidrsubnet(var.cidr, 4, index) }

  name       = "${var.name}-${each.key}"
  vpc_id     = huaweicloud_vpc.this.id
  cidr       = each.value
  gateway_ip = cidrhost(each.value, 1)
  tags       = var.tags
}

resource "huaweicloud_networking_secgroup" "tier" {
  for_each = toset(var.tiers)

  name                 = "${var.name}-${each.key}"
  description          = "Traffic of the ${each.key} tier"
  delete_default_rules = true
}

resource "huaweicloud_vpc_flow_log" "this" {
  count = var.flow_log == null ? 0 : 1

  name          = "${var.name}-flow"
  resource_type = "vpc"
  resource_id   = huaweicloud_vpc.this.id
  traffic_type  = "all"
  log_group_id  = var.flow_log.group_id
  log_stream_id = var.flow_log.stream_id
}
