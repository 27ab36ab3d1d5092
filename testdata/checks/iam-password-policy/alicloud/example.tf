# never pass account alicloud: a password policy that is declared is judged by itself

variable "age" {
  type = number
}

resource "alicloud_ram_password_policy" "strong" {
  minimum_password_length      = 12
  require_uppercase_characters = true
  require_lowercase_characters = true
  require_numbers              = true
  require_symbols              = true
  max_password_age             = 90
  password_reuse_prevention    = 5
  max_login_attemps            = 5
  hard_expiry                  = true
}

# The account has one password policy: the last that is applied counts.
resource "alicloud_ram_password_policy" "weak" { # want "require_numbers is not set, want true; require_symbols is not set, want true; max_login_attemps is not set, want 1 to 5; hard_expiry is not set, want true$"
  require_uppercase_characters = true
  require_lowercase_characters = true
  max_password_age             = 90
  password_reuse_prevention    = 3
}

resource "alicloud_ram_password_policy" "given" {
  require_uppercase_characters = true
  require_lowercase_characters = true
  require_numbers              = true
  require_symbols              = true
  max_password_age             = var.age # unsure "max_password_age is not known; depends on var.age"
  password_reuse_prevention    = 3
  max_login_attemps            = 3
  hard_expiry                  = true
}
