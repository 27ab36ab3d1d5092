# What is in a module that was not read may be the tracker.
provider "huaweicloud" { # unsure "module.audit, which was not read"
  region = "ap-southeast-1"
}

module "audit" {
  source  = "bank/audit/huaweicloud"
  version = "1.0.0"
}

resource "huaweicloud_vpc" "core" {
  name = "core"
  cidr = "10.0.0.0/16"
}
