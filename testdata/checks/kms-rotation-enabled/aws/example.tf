variable "rotate" {
  type = bool
}

resource "aws_kms_key" "rotated" {
  description         = "ledger"
  enable_key_rotation = true
}

resource "aws_kms_key" "never" { # want "enable_key_rotation is not set, want true"
  description = "archive"
}

resource "aws_kms_key" "given" {
  description         = "mail"
  enable_key_rotation = var.rotate # unsure "depends on var.rotate"
}

resource "aws_kms_key" "signing" { # skip: an asymmetric key cannot be rotated
  description              = "payments"
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
}
