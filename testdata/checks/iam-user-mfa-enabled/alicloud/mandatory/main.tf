resource "alicloud_ram_security_preference" "this" {
  mfa_operation_for_login = "mandatory"
}

resource "alicloud_ram_login_profile" "of_somebody" {
  user_name = "somebody"
  password  = "Abc-12345"
}
