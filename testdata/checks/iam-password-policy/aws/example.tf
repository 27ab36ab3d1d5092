# never pass account aws: a password policy that is declared is judged by itself

variable "symbols" {
  type = bool
}

resource "aws_iam_account_password_policy" "strong" {
  minimum_password_length      = 14
  require_uppercase_characters = true
  require_lowercase_characters = true
  require_numbers              = true
  require_symbols              = true
  max_password_age             = 90
  password_reuse_prevention    = 24
}

# The account has one password policy: the last that is applied counts.
resource "aws_iam_account_password_policy" "weak" {
  minimum_password_length      = 8 # want "minimum_password_length is 8, want at least 14; require_symbols is false, want true; max_password_age is not set, want 1 to 90$"
  require_uppercase_characters = true
  require_lowercase_characters = true
  require_numbers              = true
  require_symbols              = false
  password_reuse_prevention    = 24
}

resource "aws_iam_account_password_policy" "given" {
  minimum_password_length      = 16
  require_uppercase_characters = true
  require_lowercase_characters = true
  require_numbers              = true
  require_symbols              = var.symbols # unsure "require_symbols is not known; depends on var.symbols"
  max_password_age             = 60
  password_reuse_prevention    = 24
}
