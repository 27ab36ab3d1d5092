provider "tencentcloud" { # unsure "no access key is made here"
  region = "ap-hongkong"
}

resource "tencentcloud_cam_group" "operators" {
  name = "operators"
}
