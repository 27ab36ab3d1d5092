resource "huaweicloud_identity_user" "mei" {
  name = "mei"
}

resource "huaweicloud_identity_access_key" "mei" { # unsure "the key is made here; the code does not say whether it is renewed every 90 days; the account lists its keys"
  user_id = huaweicloud_identity_user.mei.id
}

resource "huaweicloud_identity_access_key" "inactive" {
  user_id = huaweicloud_identity_user.mei.id
  status  = "inactive"
}
