variable "required" {
  type = bool
}

variable "password" {
  type      = string
  sensitive = true
}

resource "alicloud_ram_login_profile" "of_somebody" {
  user_name         = "somebody"
  password          = var.password
  mfa_bind_required = false # want "alicloud_ram_login_profile.of_somebody: mfa_bind_required is false, want true"
}

resource "alicloud_ram_login_profile" "by_default" { # want "mfa_bind_required is not set, want true"
  user_name = "anybody"
  password  = var.password
}

resource "alicloud_ram_login_profile" "required" {
  user_name         = "else"
  password          = var.password
  mfa_bind_required = "true"
}

resource "alicloud_ram_login_profile" "given" {
  user_name         = "other"
  password          = var.password
  mfa_bind_required = var.required # unsure "depends on var.required"
}

# Only unusual logins are asked.
resource "alicloud_ram_security_preference" "adaptive" {
  mfa_operation_for_login = "adaptive"
}
