variable "own" {
  type = bool
}

resource "tencentcloud_kms_key" "default" {
  alias = "default"
}

resource "tencentcloud_kms_key" "sm2" {
  alias     = "sm2"
  key_usage = "ASYMMETRIC_SIGN_VERIFY_SM2"
}
