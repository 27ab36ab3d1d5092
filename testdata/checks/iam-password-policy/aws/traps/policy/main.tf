variable "age" {
  type    = number
  default = 90
}

resource "aws_iam_account_password_policy" "this" {
  minimum_password_length      = 14
  require_uppercase_characters = true
  require_lowercase_characters = true
  require_numbers              = true
  require_symbols              = true
  max_password_age             = var.age # want "^module.weak.aws_iam_account_password_policy.this: max_password_age is 365, want 1 to 90"
  password_reuse_prevention    = 24
}
