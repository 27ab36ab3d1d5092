resource "tencentcloud_kms_key" "default" { # unsure "the key is of AES-256 or SM4, of which one is not approved"
  alias = "default"
}

resource "tencentcloud_kms_key" "sm2" {
  alias     = "sm2"
  key_usage = "ASYMMETRIC_DECRYPT_SM2"
}

resource "tencentcloud_kms_key" "rsa" {
  alias     = "rsa"
  key_usage = "ASYMMETRIC_DECRYPT_RSA_2048" # want "the key is of RSA-2048"
}
