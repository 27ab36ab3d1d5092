provider "huaweicloud" {
  region = "ap-southeast-1"
}

resource "huaweicloud_vpc" "core" {
  name = "core"
  cidr = "10.0.0.0/16"
}
