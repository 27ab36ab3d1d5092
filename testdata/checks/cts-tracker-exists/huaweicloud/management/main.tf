resource "huaweicloud_cts_data_tracker" "statements" { # want "huaweicloud_cts_data_tracker.statements does not count: it records what happens to the data of a bucket"
  name        = "statements"
  data_bucket = "statements"
}
