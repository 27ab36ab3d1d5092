provider "tencentcloud" { # unsure "the account's configuration recorder"
  region = "ap-hongkong"
}

resource "tencentcloud_vpc" "core" {
  name       = "core"
  cidr_block = "10.0.0.0/16"
}
