# What is in another territory already does not leave.
provider "huaweicloud" {
  region = "eu-west-0"
}

resource "huaweicloud_cbr_policy" "far" { # skip: the data is not in mainland China
  destination_region = "ap-southeast-1"
}
