module "naming" {
  source = "../modules/naming"

  environment = var.environment
  owner       = "retail-platform"
}

data "huaweicloud_availability_zones" "this" {}

locals {
  zones  = data.huaweicloud_availability_zones.this.names
  prefix = module.naming.prefix
  tags   = module.naming.tags
}

module "network" {
  source   = "../modules/huaweicloud/network"
  for_each = var.networks

  name  = "${local.prefix}-${each.key}"
  cidr  = each.value.cidr
  tiers = each.value.tiers
  tags  = local.tags

  flow_log = each.value.flow_log ? {
    group_id  = huaweicloud_lts_group.platform.id
    stream_id = huaweicloud_lts_stream.this["flow"].id
  } : null
}

resource "huaweicloud_kms_key" "data" {
  for_each = var.keys

  key_alias        = "${local.prefix}-${each.key}"
  key_description  = "Data key for ${each.key}"
  rotation_enabled = each.value.rotation
  pending_days     = "30"
  tags             = local.tags
}

# Signs payment messages. KMS cannot rotate an asymmetric key; the payments team renews it every year.
resource "huaweicloud_kms_key" "signing" {
  key_alias     = "${local.prefix}-payment-signing"
  key_algorithm = "RSA_3072"
  key_usage     = "SIGN_VERIFY"
  tags          = local.tags
}
