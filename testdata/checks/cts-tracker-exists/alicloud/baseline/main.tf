provider "alicloud" { # want "the account's baseline declares no ActionTrail trail"
  region = "cn-hongkong"
}

resource "alicloud_vpc" "core" {
  cidr_block = "10.0.0.0/16"
}
