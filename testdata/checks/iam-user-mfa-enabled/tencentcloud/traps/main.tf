variable "console" {
  type = bool
}

data "tencentcloud_user_info" "this" {}

# What is asked before risky operations is not asked at login.
resource "tencentcloud_cam_user" "operations_only" {
  name          = "operations-only"
  console_login = true
}

resource "tencentcloud_cam_mfa_flag" "operations_only" { # want "tencentcloud_cam_user.operations_only: tencentcloud_cam_mfa_flag.operations_only names it, but login_flag asks for no second factor"
  op_uin = tencentcloud_cam_user.operations_only.uin

  action_flag {
    stoken = 1
  }
}

# That of the caller is not that of the user.
resource "tencentcloud_cam_mfa_flag" "caller" {
  op_uin = data.tencentcloud_user_info.this.uin

  login_flag {
    stoken = 1
  }
}

resource "tencentcloud_cam_user" "perhaps_console" {
  name          = "perhaps-console"
  console_login = var.console # unsure "console_login is not known; depends on var.console"
}
