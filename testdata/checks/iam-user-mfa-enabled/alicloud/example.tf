variable "required" {
  type = bool
}

resource "alicloud_ram_user" "mei" {
  name = "mei"
}

resource "alicloud_ram_login_profile" "mei" { # skip: it is judged with its user
  user_name         = alicloud_ram_user.mei.name
  password          = var.password
  mfa_bind_required = true
}

resource "alicloud_ram_user" "jun" {
  name = "jun"
}

resource "alicloud_ram_login_profile" "jun" { # skip: it is judged with its user
  user_name         = alicloud_ram_user.jun.name
  password          = var.password
  mfa_bind_required = false # want "alicloud_ram_user.jun: mfa_bind_required is false, want true"
}

resource "alicloud_ram_user" "wai" {
  name = "wai"
}

resource "alicloud_ram_login_profile" "wai" { # skip: it is judged with its user
  user_name         = "wai"
  password          = var.password
  mfa_bind_required = var.required # unsure "alicloud_ram_user.wai: mfa_bind_required is not known; depends on var.required"
}

resource "alicloud_ram_user" "deployer" { # skip: it cannot log in to the console
  name = "deployer"
}

variable "password" {
  type      = string
  sensitive = true
}
