provider "alicloud" {
  region = "cn-hongkong"
}

resource "alicloud_threat_detection_instance" "account" {
  version_code = "level3"
  payment_type = "Subscription"
}
