provider "tencentcloud" { # want "the account's baseline declares no CloudAudit tracking set"
  region = "ap-hongkong"
}

resource "tencentcloud_vpc" "core" {
  name       = "core"
  cidr_block = "10.0.0.0/16"
}
