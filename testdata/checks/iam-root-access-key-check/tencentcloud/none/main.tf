provider "tencentcloud" { # unsure "the code does not say whether the root user has access keys; the API keys page"
  region = "ap-hongkong"
}

resource "tencentcloud_cam_user" "mei" {
  name = "mei"
}

resource "tencentcloud_cam_access_key" "mei" {
  target_uin = tencentcloud_cam_user.mei.uin
}
