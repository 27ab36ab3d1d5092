resource "alicloud_ram_security_preference" "this" {
  enforce_mfa_for_login = true
}

resource "alicloud_ram_login_profile" "of_somebody" {
  user_name = "somebody"
  password  = "Abc-12345"
}
