# never pass account huaweicloud: a password policy that is declared is judged by itself

variable "kinds" {
  type = number
}

resource "huaweicloud_identity_password_policy" "strong" {
  minimum_password_length   = 12
  password_char_combination = 4
}

# The account has one password policy: the last that is applied counts.
resource "huaweicloud_identity_password_policy" "weak" {
  minimum_password_length   = 6 # want "minimum_password_length is 6, want at least 8; password_char_combination is not set, want at least 3"
  number_of_recent_passwords_disallowed = 5
}

resource "huaweicloud_identity_password_policy" "given" {
  password_char_combination = var.kinds # unsure "password_char_combination is not known; depends on var.kinds"
}
