provider "alicloud" {
  region = "cn-hongkong"
}

resource "alicloud_actiontrail_trail" "account" {
  trail_name      = "account"
  oss_bucket_name = "trails"
}
