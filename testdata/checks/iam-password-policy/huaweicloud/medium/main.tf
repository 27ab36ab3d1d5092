resource "huaweicloud_identity_password_policy" "fine" {
  password_validity_period = 90
}

resource "huaweicloud_identity_password_policy" "never" { # want "^huaweicloud_identity_password_policy.never: password_validity_period is not set, want 1 to 90$"
  minimum_password_length = 8
}

resource "huaweicloud_identity_password_policy" "zero" {
  password_validity_period = 0 # want "password_validity_period is 0, want 1 to 90"
}

resource "huaweicloud_identity_user" "two_kinds" {
  name     = "two-kinds"
  password = "abcdefgh12"
}

resource "huaweicloud_identity_user" "one_kind" {
  name     = "one-kind"
  password = "abcdefghij" # want "fewer than 2 kinds"
}
