# An account without groups has no calls to log.
provider "alicloud" {
  region = "cn-hongkong"
}

resource "alicloud_vpc" "core" {
  cidr_block = "10.0.0.0/16"
}
