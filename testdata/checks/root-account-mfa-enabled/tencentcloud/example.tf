provider "tencentcloud" {
  region = "ap-hongkong"
}

data "tencentcloud_user_info" "this" {}

resource "tencentcloud_cam_mfa_flag" "owner" {
  op_uin = data.tencentcloud_user_info.this.owner_uin

  login_flag {
    stoken = 1
    phone  = 0
    wechat = 0
  }
}
