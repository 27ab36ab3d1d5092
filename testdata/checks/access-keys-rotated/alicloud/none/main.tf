provider "alicloud" { # unsure "no access key is made here"
  region = "cn-hongkong"
}

resource "alicloud_ram_user" "mei" {
  name = "mei"
}
