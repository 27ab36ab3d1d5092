variable "operation" {
  type = string
}

resource "alicloud_ram_security_preference" "this" {
  mfa_operation_for_login = var.operation # unsure "mfa_operation_for_login is not known; depends on var.operation"
}

resource "alicloud_ram_login_profile" "of_somebody" {
  user_name = "somebody"
  password  = "Abc-12345"
}
