# A user has an access key unless the code says otherwise.
resource "tencentcloud_cam_user" "deployer" { # unsure "use_api makes an access key for the user; the code does not say whether it is renewed every 90 days"
  name = "deployer"
}

resource "tencentcloud_cam_user" "mei" { # skip: no key is made for the user
  name    = "mei"
  use_api = false
}

resource "tencentcloud_cam_access_key" "mei" { # unsure "the key is made here"
  target_uin = tencentcloud_cam_user.mei.uin
}

resource "tencentcloud_cam_access_key" "inactive" {
  target_uin = tencentcloud_cam_user.mei.uin
  status     = "Inactive"
}
