variable "own" {
  type = bool
}

resource "tencentcloud_ssm_secret" "none" { # want "kms_key_id is not set, want a key of your own"
}

resource "tencentcloud_ssm_secret" "own" {
  kms_key_id = "k"
}

resource "tencentcloud_ssm_secret" "either" {
  kms_key_id = var.own ? "k" : null # unsure "depends on var.own"
}

resource "tencentcloud_ssm_product_secret" "none" { # want "kms_key_id is not set, want a key of your own"
}

resource "tencentcloud_ssm_product_secret" "own" {
  kms_key_id = "k"
}

resource "tencentcloud_ssm_product_secret" "either" {
  kms_key_id = var.own ? "k" : null # unsure "depends on var.own"
}

resource "tencentcloud_ssm_ssh_key_pair_secret" "none" { # want "kms_key_id is not set, want a key of your own"
}

resource "tencentcloud_ssm_ssh_key_pair_secret" "own" {
  kms_key_id = "k"
}

resource "tencentcloud_ssm_ssh_key_pair_secret" "either" {
  kms_key_id = var.own ? "k" : null # unsure "depends on var.own"
}
