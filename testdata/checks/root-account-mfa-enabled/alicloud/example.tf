provider "alicloud" { # unsure "the code does not say whether the root user logs in with a second factor; the security settings"
  region = "cn-hongkong"
}

resource "alicloud_ram_security_preference" "this" {
  mfa_operation_for_login = "adaptive"
}
