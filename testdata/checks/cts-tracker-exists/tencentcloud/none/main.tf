provider "tencentcloud" { # unsure "no CloudAudit tracking set is declared here"
  region = "ap-hongkong"
}

resource "tencentcloud_vpc" "core" {
  name       = "core"
  cidr_block = "10.0.0.0/16"
}
