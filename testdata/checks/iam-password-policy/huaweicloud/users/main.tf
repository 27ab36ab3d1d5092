variable "password" {
  type      = string
  sensitive = true
}

variable "enabled" {
  type = bool
}

resource "random_password" "strong" {
  length      = 16
  min_upper   = 1
  min_lower   = 1
  min_numeric = 1
}

resource "random_password" "any" {
  length = 16
}

resource "random_password" "digits" {
  length  = 16
  upper   = false
  lower   = false
  special = false
}

provider "huaweicloud" { # unsure "provider.huaweicloud: no password policy is declared here"
  region = "ap-southeast-1"
}

resource "huaweicloud_identity_user" "short" {
  name     = "short"
  password = "Ab1-" # want "the password is shorter than 8 characters"
}

resource "huaweicloud_identity_user" "plain" {
  name     = "plain"
  password = "abcdefgh12" # want "the password has fewer than 3 kinds of characters"
}

resource "huaweicloud_identity_user" "long" {
  name     = "long"
  password = "Abcdefgh-0123456789-abcdefghijklmnop" # want "the password is longer than 32 characters"
}

resource "huaweicloud_identity_user" "strong" {
  name     = "strong"
  password = "Tr1ckier than it looks"
}

# Having to change it does not make it strong.
resource "huaweicloud_identity_user" "to_be_reset" {
  name      = "to-be-reset"
  password  = "12345678" # want "fewer than 3 kinds"
  pwd_reset = true
}

resource "huaweicloud_identity_user" "none" {
  name = "none"
}

resource "huaweicloud_identity_user" "disabled" {
  name     = "disabled"
  password = "12345678"
  enabled  = false
}

resource "huaweicloud_identity_user" "perhaps_disabled" {
  name     = "perhaps-disabled"
  password = "12345678"
  enabled  = var.enabled # unsure "enabled is not known; depends on var.enabled"
}

resource "huaweicloud_identity_user" "given" {
  name     = "given"
  password = var.password # unsure "the password is not known; depends on var.password"
}

resource "huaweicloud_identity_user_v3" "generated" {
  name     = "generated"
  password = random_password.strong.result
}

resource "huaweicloud_identity_user_v3" "of_any_kind" {
  name     = "of-any-kind"
  password = random_password.any.result # unsure "random_password.any perhaps makes a weaker password than is asked for"
}

resource "huaweicloud_identity_user_v3" "of_digits" {
  name     = "of-digits"
  password = random_password.digits.result # want "the password has fewer than 3 kinds of characters"
}

resource "huaweicloud_identity_user_password" "weak" {
  original_password = var.password
  password          = "12345678" # want "fewer than 3 kinds"
}

resource "huaweicloud_identity_user_password" "strong" {
  original_password = "12345678"
  password          = "Tr1ckier than it looks"
}

resource "huaweicloud_identity_user_password" "given" {
  original_password = "12345678"
  password          = var.password # unsure "depends on var.password"
}
