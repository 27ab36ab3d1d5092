provider "tencentcloud" { # unsure "the code does not say whether the root user logs in with a second factor; the security settings"
  region = "ap-hongkong"
}

resource "tencentcloud_cam_user" "mei" {
  name = "mei"
}

# A user's login protection is not that of the account's owner.
resource "tencentcloud_cam_mfa_flag" "mei" {
  op_uin = tencentcloud_cam_user.mei.uin

  login_flag {
    stoken = 1
  }
}
