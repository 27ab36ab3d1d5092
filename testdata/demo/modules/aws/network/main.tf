locals {
  # One subnet for each tier in each zone: "app-0", "app-1", "data-0"…
  subnets = merge([
    for tier_index, tier in var.tiers : {
      for zone_index, zone in var.zones : "${tier}-${zone_index}" => {
        tier = tier
        zone = zone
        cidr = cidrsubnet(var.cidr, 4, tier_index * length(var.zones) + zone_index)
      }
    }
  ]...)
}

resource "aws_vpc" "this" {
  cidr_block           = var.cidr
  enable_dns_hostnames = true
  tags                 = merge(var.tags, { Name = var.name })
}

# Without rules: what names no security group of its own speaks to nobody.
resource "aws_default_security_group" "this" {
  vpc_id = aws_vpc.this.id
}

resource "aws_subnet" "this" {
  for_each = local.subnets

  vpc_id                  = aws_vpc.this.id
  availability_zone       = each.value.zone
  cidr_block              = each.value.cidr
  map_public_ip_on_launch = contains(var.public_tiers, each.value.tier)
  tags                    = merge(var.tags, { Name = "${var.name}-${each.key}" })
}

resource "aws_security_group" "tier" {
  for_each = toset(var.tiers)

  name        = "${var.name}-${each.key}"
  description = "Traffic of the ${each.key} tier"
  vpc_id      = aws_vpc.this.id

  dynamic "ingress" {
    for_each = lookup(var.ingress, each.key, [])

    content {
      description = ingress.value.description
      from_port   = ingress.value.port
      to_port     = ingress.value.port
      protocol    = "tcp"
      cidr_blocks = ingress.value.cidrs
    }
  }
}

resource "aws_flow_log" "this" {
  count = var.flow_log == null ? 0 : 1

  vpc_id               = aws_vpc.this.id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = var.flow_log.bucket_arn
}
