resource "alicloud_actiontrail" "off" {
  name            = "off"
  oss_bucket_name = "trails"
  status          = "Disable" # want "alicloud_actiontrail.off does not count: status is \"Disable\""
}
