variable "age" {
  type = number
}

# This one requires all kinds of characters unless it is told otherwise.
resource "alicloud_ram_account_password_policy" "strong" {
  max_password_age          = 90
  password_reuse_prevention = 3
  hard_expiry               = true
}

resource "alicloud_ram_account_password_policy" "by_default" { # want "by_default: max_password_age is not set, want 1 to 90; password_reuse_prevention is not set, want at least 3; hard_expiry is not set, want true$"
}

resource "alicloud_ram_account_password_policy" "without_symbols" {
  require_symbols           = false # want "without_symbols: require_symbols is false, want true; max_login_attempts is 6, want 1 to 5$"
  max_password_age          = 90
  password_reuse_prevention = 3
  max_login_attempts        = 6
  hard_expiry               = true
}

resource "alicloud_ram_account_password_policy" "given" {
  max_password_age          = var.age # unsure "depends on var.age"
  password_reuse_prevention = 3
  hard_expiry               = true
}
