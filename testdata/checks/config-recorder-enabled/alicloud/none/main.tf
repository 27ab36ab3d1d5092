provider "alicloud" { # unsure "the account's configuration recorder"
  region = "cn-hongkong"
}

resource "alicloud_vpc" "core" {
  cidr_block = "10.0.0.0/16"
}
