resource "huaweicloud_dcs_instance" "private" { # want "ssl_enable is not set, want true"
  engine         = "Redis"
  engine_version = "6.0"
}

resource "huaweicloud_dcs_instance" "private_and_old" {
  engine         = "Redis"
  engine_version = "5.0" # want "for which there is no SSL"
}

resource "huaweicloud_dcs_instance" "private_with_ssl" {
  engine         = "Redis"
  engine_version = "7.0"
  ssl_enable     = true
}
