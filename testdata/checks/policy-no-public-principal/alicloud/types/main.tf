# Every type once with a policy that lets in everybody, one that names whom it lets in, and one that is not known.
variable "policy" {
  type = string
}

locals {
  open  = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }] })
  named = jsonencode({ Statement = [{ Effect = "Allow", Principal = { RAM = ["acs:ram::1111222233334444:root"] }, Action = "*", Resource = "*" }] })
}

resource "alicloud_kms_key" "open" {
  policy = local.open # want "lets in everybody"
}

resource "alicloud_kms_key" "named" {
  policy = local.named
}

resource "alicloud_kms_key" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "alicloud_kms_secret" "open" {
  policy = local.open # want "lets in everybody"
}

resource "alicloud_kms_secret" "named" {
  policy = local.named
}

resource "alicloud_kms_secret" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "alicloud_log_project" "open" {
  policy = local.open # want "lets in everybody"
}

resource "alicloud_log_project" "named" {
  policy = local.named
}

resource "alicloud_log_project" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "alicloud_oss_bucket" "open" {
  policy = local.open # want "lets in everybody"
}

resource "alicloud_oss_bucket" "named" {
  policy = local.named
}

resource "alicloud_oss_bucket" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "alicloud_oss_bucket_policy" "open" {
  policy = local.open # want "lets in everybody"
}

resource "alicloud_oss_bucket_policy" "named" {
  policy = local.named
}

resource "alicloud_oss_bucket_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}
