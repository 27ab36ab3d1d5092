variable "own" {
  type = bool
}

resource "aws_kms_key" "default" {
}

resource "aws_kms_key" "approved" {
  customer_master_key_spec = "ECC_NIST_P256"
}

resource "aws_kms_key" "other" {
  customer_master_key_spec = "ECC_SECG_P256K1" # want "the key is of EC-P256K, which is not approved"
}

resource "aws_kms_key" "either" {
  customer_master_key_spec = var.own ? "ECC_NIST_P256" : "ECC_SECG_P256K1" # unsure "depends on var.own"
}

resource "aws_kms_external_key" "default" {
}

resource "aws_kms_external_key" "approved" {
  key_spec = "RSA_2048"
}

resource "aws_kms_external_key" "other" {
  key_spec = "ECC_SECG_P256K1" # want "the key is of EC-P256K, which is not approved"
}

resource "aws_kms_external_key" "either" {
  key_spec = var.own ? "RSA_2048" : "ECC_SECG_P256K1" # unsure "depends on var.own"
}
