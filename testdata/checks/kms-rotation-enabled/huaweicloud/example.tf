variable "rotate" {
  type = bool
}

resource "huaweicloud_kms_key" "rotated" {
  key_alias        = "ledger"
  rotation_enabled = true
}

resource "huaweicloud_kms_key" "never" { # want "rotation_enabled is not set, want true"
  key_alias = "archive"
}

resource "huaweicloud_kms_key" "given" {
  key_alias        = "mail"
  rotation_enabled = var.rotate # unsure "depends on var.rotate"
}

resource "huaweicloud_kms_key" "signing" { # skip: an asymmetric key cannot be rotated
  key_alias     = "payments"
  key_algorithm = "EC_P256"
}
