# A tracker of data is a tracker.
resource "huaweicloud_cts_data_tracker" "statements" {
  name        = "statements"
  data_bucket = "statements"
}
