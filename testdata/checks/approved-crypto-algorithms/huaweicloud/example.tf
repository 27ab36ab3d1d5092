variable "own" {
  type = bool
}

resource "huaweicloud_kms_key" "default" {
  key_alias = "default"
}

resource "huaweicloud_kms_key" "sm4" {
  key_alias     = "sm4"
  key_algorithm = "SM4"
}

# What a later version of the service may offer is not approved by itself.
resource "huaweicloud_kms_key" "other" {
  key_alias     = "other"
  key_algorithm = "RSA_1024" # want "the key is of RSA_1024, which is not approved"
}

resource "huaweicloud_kms_key" "either" {
  key_alias     = "either"
  key_algorithm = var.own ? "SM4" : "RSA_1024" # unsure "depends on var.own"
}
