# Every type once with a policy that allows all actions, one that lists them, and one that is not known.
variable "policy" {
  type = string
}

locals {
  wide  = jsonencode({ Statement = [{ Effect = "Allow", Principal = { qcs = ["qcs::cam::uin/1:uin/2"] }, Action = "*", Resource = "*" }] })
  named = jsonencode({ Statement = [{ Effect = "Allow", Principal = { qcs = ["qcs::cam::uin/1:uin/2"] }, Action = "svc:GetObject", Resource = "*" }] })
}

resource "tencentcloud_cos_bucket_policy" "wide" {
  policy = local.wide # want "statement 1 allows all actions"
}

resource "tencentcloud_cos_bucket_policy" "named" {
  policy = local.named
}

resource "tencentcloud_cos_bucket_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}
