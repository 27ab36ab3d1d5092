resource "huaweicloud_identity_user" "text_message" {
  name                              = "text-message"
  login_protect_verification_method = "sms"
}

resource "huaweicloud_identity_user" "mail" {
  name                              = "mail"
  login_protect_verification_method = "email"
}

resource "huaweicloud_identity_user" "none" { # want "want vmfa or sms or email"
  name = "none"
}
