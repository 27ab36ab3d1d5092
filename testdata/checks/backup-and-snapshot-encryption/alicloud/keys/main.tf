variable "key" {
  type = string
}

resource "alicloud_kms_key" "copies" {
  description = "copies"
}

resource "alicloud_hbr_vault" "own_key" {
  encrypt_type = "KMS"
  kms_key_id   = alicloud_kms_key.copies.id
}

resource "alicloud_hbr_vault" "key_of_the_service" { # want "kms_key_id is not set"
  vault_name = "servers"
}

resource "alicloud_hbr_vault" "given" {
  encrypt_type = "KMS"
  kms_key_id   = var.key # unsure "depends on var.key"
}
