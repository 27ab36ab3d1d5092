# Every type once with a policy that allows all actions, one that lists them, and one that is not known.
variable "policy" {
  type = string
}

locals {
  wide  = jsonencode({ Statement = [{ Effect = "Allow", Principal = { ID = ["domain/0a1b2c3d:user/4e5f6a7b"] }, Action = "*", Resource = "*" }] })
  named = jsonencode({ Statement = [{ Effect = "Allow", Principal = { ID = ["domain/0a1b2c3d:user/4e5f6a7b"] }, Action = "svc:GetObject", Resource = "*" }] })
}

resource "huaweicloud_obs_bucket" "wide" {
  policy = local.wide # want "statement 1 allows all actions"
}

resource "huaweicloud_obs_bucket" "named" {
  policy = local.named
}

resource "huaweicloud_obs_bucket" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "huaweicloud_obs_bucket_policy" "wide" {
  policy = local.wide # want "statement 1 allows all actions"
}

resource "huaweicloud_obs_bucket_policy" "named" {
  policy = local.named
}

resource "huaweicloud_obs_bucket_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}
