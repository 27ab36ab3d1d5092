variable "length" {
  type = number
}

variable "password" {
  type      = string
  sensitive = true
}

resource "huaweicloud_identityv5_password_policy" "strong" {
  minimum_password_length   = 10
  password_char_combination = "3"
}

# How often a password changes is not what the rule asks for.
resource "huaweicloud_identityv5_password_policy" "by_default" { # want "password_char_combination is not set, want at least 3$"
  password_validity_period = 30
}

resource "huaweicloud_identityv5_password_policy" "given" {
  minimum_password_length   = var.length # unsure "minimum_password_length is not known; depends on var.length"
  password_char_combination = 3
}

resource "huaweicloud_identityv5_user" "mei" {
  name = "mei"
}

resource "huaweicloud_identityv5_login_profile" "weak" {
  user_id  = huaweicloud_identityv5_user.mei.id
  password = "password" # want "fewer than 3 kinds"
}

resource "huaweicloud_identityv5_login_profile" "generated" {
  user_id = huaweicloud_identityv5_user.mei.id
}

resource "huaweicloud_identityv5_login_profile" "given" {
  user_id  = huaweicloud_identityv5_user.mei.id
  password = var.password # unsure "depends on var.password"
}

resource "huaweicloud_identityv5_user_password" "weak" {
  old_password = var.password
  new_password = "password" # want "fewer than 3 kinds"
}

resource "huaweicloud_identityv5_user_password" "strong" {
  old_password = "password"
  new_password = "Tr1ckier than it looks"
}

resource "huaweicloud_identityv5_user_password" "given" {
  old_password = "password"
  new_password = var.password # unsure "depends on var.password"
}
