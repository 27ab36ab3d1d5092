# The trap: a region that is named like one of the mainland.
provider "alicloud" {
  region = "cn-hongkong"
}

resource "alicloud_oss_bucket_replication" "home" { # skip: Hong Kong is not in the mainland
  destination {
    location = "oss-cn-hangzhou"
  }
}
