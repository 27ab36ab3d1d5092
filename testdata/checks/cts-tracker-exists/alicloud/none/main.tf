provider "alicloud" { # unsure "no ActionTrail trail is declared here"
  region = "cn-hongkong"
}

resource "alicloud_vpc" "core" {
  cidr_block = "10.0.0.0/16"
}
