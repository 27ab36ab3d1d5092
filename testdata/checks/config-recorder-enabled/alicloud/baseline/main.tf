provider "alicloud" { # want "declares no configuration recorder"
  region = "cn-hongkong"
}

resource "alicloud_vpc" "core" {
  cidr_block = "10.0.0.0/16"
}
