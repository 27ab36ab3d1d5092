variable "rotations" {
  type    = map(bool)
  default = { ledger = true, archive = false }
}

variable "production" {
  type = bool
}

resource "aws_kms_key" "each" {
  for_each = var.rotations

  enable_key_rotation = each.value # want "aws_kms_key.each\\[\"archive\"\\]: enable_key_rotation is false"
}

resource "aws_kms_key" "symmetric" {
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
  key_usage                = "ENCRYPT_DECRYPT"
  enable_key_rotation      = false # want "is false"
}

resource "aws_kms_key" "hmac" { # skip
  customer_master_key_spec = "HMAC_256"
  key_usage                = "GENERATE_VERIFY_MAC"
}

resource "aws_kms_key" "in_a_custom_store" { # skip
  custom_key_store_id = "cks-1234567890abcdef0"
}

# Off in both cases.
resource "aws_kms_key" "either" {
  enable_key_rotation = var.production ? false : null # want "want true"
}

resource "aws_kms_key" "only_in_production" {
  enable_key_rotation = var.production # unsure "var.production"
}

# The same condition decides twice, and together they leave nothing open.
resource "aws_kms_key" "signing_in_production" {
  customer_master_key_spec = var.production ? "RSA_4096" : "SYMMETRIC_DEFAULT"
  enable_key_rotation      = var.production ? false : true
}

module "keys" {
  source = "./keys"
}
