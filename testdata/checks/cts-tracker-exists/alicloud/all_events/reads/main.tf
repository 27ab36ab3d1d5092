resource "alicloud_actiontrail_trail" "reads" {
  trail_name      = "reads"
  oss_bucket_name = "trails"
  event_rw        = "Read" # want "event_rw is \"Read\", want All"
}
