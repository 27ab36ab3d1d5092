provider "tencentcloud" {
  region = "ap-hongkong"
}

data "tencentcloud_user_info" "this" {}

resource "tencentcloud_cam_mfa_flag" "caller" {
  op_uin = data.tencentcloud_user_info.this.uin # unsure "tencentcloud_cam_mfa_flag.caller sets the login protection of an account number that may be the root user's"

  login_flag {
    stoken = 1
  }
}
