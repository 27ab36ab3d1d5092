resource "huaweicloud_kms_key" "default" { # want "the key is of AES-256, which is not approved"
  key_alias = "default"
}

resource "huaweicloud_kms_key" "sm4" {
  key_alias     = "sm4"
  key_algorithm = "SM4"
}
