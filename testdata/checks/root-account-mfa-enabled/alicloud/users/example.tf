# RAM users are not the account's owner.
resource "alicloud_ram_security_preference" "this" {
  mfa_operation_for_login = "mandatory" # unsure "alicloud_ram_security_preference.this asks RAM users for a second factor, but not the root user"
}
