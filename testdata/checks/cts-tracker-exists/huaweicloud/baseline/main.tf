provider "huaweicloud" { # want "the account's baseline declares no CTS tracker"
  region = "ap-southeast-1"
}

# A tracker that is only read, or of which there are none, is not declared.
data "huaweicloud_cts_trackers" "all" {}

resource "huaweicloud_cts_tracker" "none" {
  count = 0
}

resource "huaweicloud_vpc" "core" {
  name = "core"
  cidr = "10.0.0.0/16"
}
