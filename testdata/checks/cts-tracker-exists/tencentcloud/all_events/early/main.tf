resource "tencentcloud_audit" "early" {
  name                 = "early"
  cos_bucket           = "trails"
  cos_region           = "ap-hongkong"
  audit_switch         = true
  read_write_attribute = 2 # want "read_write_attribute is 2, want 3"
}
