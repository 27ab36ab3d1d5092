resource "alicloud_actiontrail" "region" {
  name            = "region"
  oss_bucket_name = "trails"
  event_rw        = "All"
  trail_region    = "cn-hongkong" # want "trail_region is \"cn-hongkong\", want All"
}
