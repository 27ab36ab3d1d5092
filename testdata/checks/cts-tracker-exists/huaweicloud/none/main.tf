# One repository that declares no tracker proves nothing.
provider "huaweicloud" { # unsure "provider.huaweicloud: no CTS tracker is declared here"
  region = "ap-southeast-1"
}

resource "huaweicloud_vpc" "core" {
  name = "core"
  cidr = "10.0.0.0/16"
}
