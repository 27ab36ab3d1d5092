# never unsure huaweicloud_kms_key: the code has a key, and a plan says what becomes of it
# never unsure huaweicloud_kms_key_v1: the code has a key, and a plan says what becomes of it
resource "huaweicloud_kms_key" "data" {
  key_alias    = "data"
  pending_days = "7"
}

# Disabled is not deleted.
resource "huaweicloud_kms_key" "disabled" {
  key_alias  = "old"
  is_enabled = false
}

resource "huaweicloud_kms_key_v1" "data" {
  key_alias = "data"
}
