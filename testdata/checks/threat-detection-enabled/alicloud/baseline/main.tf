provider "alicloud" { # want "declares no instance of Security Center"
  region = "cn-hongkong"
}

resource "alicloud_vpc" "core" {
  cidr_block = "10.0.0.0/16"
}
