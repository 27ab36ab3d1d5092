variable "rotate" {
  type = bool
}

resource "tencentcloud_kms_key" "rotated" {
  alias                = "ledger"
  key_rotation_enabled = true
}

resource "tencentcloud_kms_key" "never" { # want "key_rotation_enabled is not set, want true"
  alias = "archive"
}

resource "tencentcloud_kms_key" "given" {
  alias                = "mail"
  key_rotation_enabled = var.rotate # unsure "depends on var.rotate"
}

resource "tencentcloud_kms_key" "signing" { # skip: an asymmetric key cannot be rotated
  alias     = "payments"
  key_usage = "ASYMMETRIC_SIGN_VERIFY_ECC"
}
