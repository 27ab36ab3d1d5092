variable "password" {
  type      = string
  sensitive = true
}

provider "alicloud" { # unsure "provider.alicloud: no password policy is declared here"
  region = "cn-hongkong"
}

resource "alicloud_ram_login_profile" "weak" {
  user_name = "weak"
  password  = "Abc12345" # want "the password has no symbols"
}

resource "alicloud_ram_login_profile" "strong" {
  user_name = "strong"
  password  = "Abc-12345"
}

resource "alicloud_ram_login_profile" "given" {
  user_name = "given"
  password  = var.password # unsure "depends on var.password"
}
