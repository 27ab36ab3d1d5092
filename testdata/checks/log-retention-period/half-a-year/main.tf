resource "huaweicloud_lts_group" "half_a_year" {
  group_name  = "app"
  ttl_in_days = 180
}

resource "huaweicloud_lts_group" "less" {
  group_name  = "app"
  ttl_in_days = 179 # want "want at least 180"
}
