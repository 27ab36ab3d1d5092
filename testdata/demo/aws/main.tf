module "naming" {
  source = "../modules/naming"

  environment = var.environment
  owner       = "open-banking"
}

data "aws_caller_identity" "current" {}

locals {
  prefix  = module.naming.prefix
  account = data.aws_caller_identity.current.account_id

  # Partners come in here and nowhere else.
  partners = ["203.0.113.32/28", "198.51.100.64/27"]
}

module "network" {
  source   = "../modules/aws/network"
  for_each = var.networks

  name         = "${local.prefix}-${each.key}"
  cidr         = each.value.cidr
  zones        = var.zones
  tiers        = each.value.tiers
  public_tiers = each.value.public_tiers
  flow_log     = each.value.flow_log ? { bucket_arn = aws_s3_bucket.logs.arn } : null

  ingress = {
    edge = [
      { description = "HTTPS from partners", port = 443, cidrs = local.partners },
      { description = "HTTP from partners, sent on to HTTPS", port = 80, cidrs = local.partners },
    ]
    app  = [{ description = "HTTPS from within", port = 8443, cidrs = [each.value.cidr] }]
    data = [{ description = "PostgreSQL from within", port = 5432, cidrs = [each.value.cidr] }]
  }
}

# Container images. The module comes from the registry, so it is there only after terraform init: until then, the scan says
# that nothing inside it was checked.
module "images" {
  source  = "terraform-aws-modules/ecr/aws"
  version = "~> 3.0"

  repository_name                 = "${local.prefix}-open-banking"
  repository_image_tag_mutability = "IMMUTABLE"
}
