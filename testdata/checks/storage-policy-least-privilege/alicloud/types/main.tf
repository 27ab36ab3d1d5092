# Every type once with a policy that allows all actions, one that lists them, and one that is not known.
variable "policy" {
  type = string
}

locals {
  wide  = jsonencode({ Statement = [{ Effect = "Allow", Principal = ["20214760404935xxxx"], Action = "*", Resource = "*" }] })
  named = jsonencode({ Statement = [{ Effect = "Allow", Principal = ["20214760404935xxxx"], Action = "svc:GetObject", Resource = "*" }] })
}

resource "alicloud_oss_bucket" "wide" {
  policy = local.wide # want "statement 1 allows all actions"
}

resource "alicloud_oss_bucket" "named" {
  policy = local.named
}

resource "alicloud_oss_bucket" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "alicloud_oss_bucket_policy" "wide" {
  policy = local.wide # want "statement 1 allows all actions"
}

resource "alicloud_oss_bucket_policy" "named" {
  policy = local.named
}

resource "alicloud_oss_bucket_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}
