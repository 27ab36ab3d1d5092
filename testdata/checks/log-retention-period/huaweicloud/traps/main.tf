variable "days" {
  type = number
}

resource "huaweicloud_lts_stream" "year" {
  group_id    = "1a2b"
  stream_name = "app"
  ttl_in_days = 365
}

resource "huaweicloud_lts_stream" "short" {
  group_id    = "1a2b"
  stream_name = "app"
  ttl_in_days = 90 # want "is 90, want at least 365"
}

resource "huaweicloud_lts_stream" "given" {
  group_id    = "1a2b"
  stream_name = "app"
  ttl_in_days = var.days # unsure "var.days"
}

resource "huaweicloud_lts_stream" "default" { # skip: it has the period of its group
  group_id    = "1a2b"
  stream_name = "app"
}

resource "huaweicloud_lts_stream" "of_its_group" { # skip: it has the period of its group
  group_id    = "1a2b"
  stream_name = "app"
  ttl_in_days = -1
}

resource "huaweicloud_cts_data_tracker" "year" {
  name                 = "data"
  data_bucket          = "core"
  obs_retention_period = 1095
}

resource "huaweicloud_cts_data_tracker" "short" {
  name                 = "data"
  data_bucket          = "core"
  obs_retention_period = 180 # want "is 180, want at least 365"
}

resource "huaweicloud_cts_data_tracker" "given" {
  name                 = "data"
  data_bucket          = "core"
  obs_retention_period = var.days # unsure "var.days"
}

resource "huaweicloud_cts_data_tracker" "default" { # unsure "a default that is not documented"
  name        = "data"
  data_bucket = "core"
}

resource "huaweicloud_cts_data_tracker" "forever" {
  name                 = "data"
  data_bucket          = "core"
  obs_retention_period = 0
}
