# never want account tencentcloud: no code can declare the account's password policy
# never pass account tencentcloud: no code can declare the account's password policy

variable "password" {
  type      = string
  sensitive = true
}

provider "tencentcloud" { # unsure "the code does not say which password policy the account has; the provider has no resource"
  region = "ap-hongkong"
}

resource "tencentcloud_cam_user" "weak" {
  name          = "weak"
  console_login = true
  password      = "password" # want "the password has fewer than 3 kinds of characters"
}

resource "tencentcloud_cam_user" "strong" {
  name          = "strong"
  console_login = true
  password      = "Tr1ckier-than-it-looks"
}

resource "tencentcloud_cam_user" "generated" {
  name          = "generated"
  console_login = true
}

resource "tencentcloud_cam_user" "given" {
  name          = "given"
  console_login = true
  password      = var.password # unsure "depends on var.password"
}
