# One of reading alone is a trail that is enabled, unless all-events is set.
resource "alicloud_actiontrail" "reads" {
  name            = "reads"
  oss_bucket_name = "trails"
  event_rw        = "Read"
}
