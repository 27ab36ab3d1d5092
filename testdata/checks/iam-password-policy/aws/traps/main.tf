variable "create" {
  type = bool
}

variable "lengths" {
  type    = map(number)
  default = { strong = 20, weak = 12 }
}

resource "aws_iam_account_password_policy" "by_default" { # want "minimum_password_length is not set, want at least 14; require_uppercase_characters is not set, want true; .*; password_reuse_prevention is not set, want at least 24$"
}

# 0 days are no limit.
resource "aws_iam_account_password_policy" "never_expires" {
  minimum_password_length      = 14
  require_uppercase_characters = true
  require_lowercase_characters = true
  require_numbers              = true
  require_symbols              = true
  max_password_age             = 0 # want "^aws_iam_account_password_policy.never_expires: max_password_age is 0, want 1 to 90$"
  password_reuse_prevention    = 24
}

resource "aws_iam_account_password_policy" "as_texts" {
  minimum_password_length      = "14"
  require_uppercase_characters = "true"
  require_lowercase_characters = "true"
  require_numbers              = "true"
  require_symbols              = "false" # want "require_symbols is \"?false\"?, want true"
  max_password_age             = "90"
  password_reuse_prevention    = "24"
}

resource "aws_iam_account_password_policy" "per_key" {
  for_each = var.lengths

  minimum_password_length      = each.value # want "per_key\\[\"weak\"\\]: minimum_password_length is 12, want at least 14$"
  require_uppercase_characters = true
  require_lowercase_characters = true
  require_numbers              = true
  require_symbols              = true
  max_password_age             = 90
  password_reuse_prevention    = 24
}

# If it is created, it is weak.
resource "aws_iam_account_password_policy" "perhaps" {
  count = var.create ? 1 : 0

  minimum_password_length      = 14
  require_uppercase_characters = true
  require_lowercase_characters = true
  require_numbers              = true
  require_symbols              = true
  max_password_age             = 90
  password_reuse_prevention    = 5 # want "password_reuse_prevention is 5, want at least 24"
}

module "strong" {
  source = "./policy"
}

module "weak" {
  source = "./policy"
  age    = 365
}
