provider "tencentcloud" {
  region = "ap-hongkong"
}

resource "tencentcloud_cam_access_key" "of_who_applies" { # unsure "tencentcloud_cam_access_key.of_who_applies names no user in target_uin, so it is a key of whoever applies it"
}
