provider "alicloud" { # unsure "the code does not say whether the root user has access keys; the AccessKey page"
  region = "cn-hongkong"
}

resource "alicloud_ram_user" "mei" {
  name = "mei"
}

resource "alicloud_ram_access_key" "mei" {
  user_name = alicloud_ram_user.mei.name
}
