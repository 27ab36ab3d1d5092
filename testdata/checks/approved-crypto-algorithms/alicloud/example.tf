variable "own" {
  type = bool
}

resource "alicloud_kms_key" "default" {
}

resource "alicloud_kms_key" "approved" {
  key_spec = "Aliyun_SM4"
}

resource "alicloud_kms_key" "other" {
  key_spec = "EC_P256K" # want "the key is of EC-P256K, which is not approved"
}

resource "alicloud_kms_key" "either" {
  key_spec = var.own ? "Aliyun_SM4" : "EC_P256K" # unsure "depends on var.own"
}
