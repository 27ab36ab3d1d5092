resource "huaweicloud_taurusdb_instance" "left_out" { # want "backup_strategy.keep_days is not set, and 7 by default, want at least 30"
  name = "core"
}

resource "huaweicloud_rds_instance" "week" {
  backup_strategy {
    start_time = "01:00-02:00"
    keep_days  = 7 # want "is 7, want at least 30"
  }
}

resource "huaweicloud_rds_instance" "month" {
  backup_strategy {
    start_time = "01:00-02:00"
    keep_days  = 30
  }
}
