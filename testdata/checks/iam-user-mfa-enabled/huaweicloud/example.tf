variable "method" {
  type = string
}

resource "huaweicloud_identity_user" "protected" {
  name                              = "protected"
  login_protect_verification_method = "vmfa"
}

resource "huaweicloud_identity_user" "with_a_device" {
  name = "with-a-device"
}

resource "huaweicloud_identity_virtual_mfa_device" "this" {
  name    = "phone"
  user_id = huaweicloud_identity_user.with_a_device.id
}

resource "huaweicloud_identity_user" "password_only" { # want "login_protect_verification_method is not set, want vmfa"
  name = "password-only"
}

resource "huaweicloud_identity_user" "disabled" {
  name    = "disabled"
  enabled = false
}

resource "huaweicloud_identity_user" "given" {
  name                              = "given"
  login_protect_verification_method = var.method # unsure "login_protect_verification_method is not known; depends on var.method"
}
