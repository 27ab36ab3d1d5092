# never unsure tencentcloud_kms_key: the code has a key, and a plan says what becomes of it
# never unsure tencentcloud_kms_external_key: the code has a key, and a plan says what becomes of it
resource "tencentcloud_kms_key" "data" {
  alias                         = "data"
  pending_delete_window_in_days = 7
}

resource "tencentcloud_kms_key" "archived" {
  alias       = "old"
  is_archived = true
}

resource "tencentcloud_kms_external_key" "imported" {
  alias = "imported"
}
