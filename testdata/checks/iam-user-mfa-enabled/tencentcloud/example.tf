variable "stoken" {
  type = number
}

resource "tencentcloud_cam_user" "mei" {
  name          = "mei"
  console_login = true
}

resource "tencentcloud_cam_mfa_flag" "mei" {
  op_uin = tencentcloud_cam_user.mei.uin

  login_flag {
    stoken = 1
  }
}

resource "tencentcloud_cam_user" "jun" { # want "no tencentcloud_cam_mfa_flag names it in op_uin"
  name          = "jun"
  console_login = true
}

resource "tencentcloud_cam_user" "wai" {
  name          = "wai"
  console_login = true
}

resource "tencentcloud_cam_mfa_flag" "wai" {
  op_uin = tencentcloud_cam_user.wai.uin

  login_flag { # unsure "tencentcloud_cam_mfa_flag.wai names it, but login_flag is not known; depends on var.stoken"
    stoken = var.stoken
  }
}

resource "tencentcloud_cam_user" "deployer" { # skip: it may not log in to the console
  name = "deployer"
}
