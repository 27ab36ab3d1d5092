resource "alicloud_actiontrail_trail" "all" {
  trail_name      = "all"
  oss_bucket_name = "trails"
  event_rw        = "All"
  trail_region    = "All"
}
