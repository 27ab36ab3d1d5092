variable "days" {
  type = number
}

resource "huaweicloud_lts_group" "year" {
  group_name  = "app"
  ttl_in_days = 365
}

resource "huaweicloud_lts_group" "short" {
  group_name  = "app"
  ttl_in_days = 90 # want "is 90, want at least 365"
}

resource "huaweicloud_lts_group" "given" {
  group_name  = "app"
  ttl_in_days = var.days # unsure "var.days"
}

resource "huaweicloud_lts_group" "default" { # unsure "a default that is not documented"
  group_name = "app"
}
