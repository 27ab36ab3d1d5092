resource "aws_iam_user" "mei" { # want "provider.aws: the account's baseline declares no password policy"
  name = "mei"
}

resource "aws_iam_account_password_policy" "switched_off" {
  count = 0

  minimum_password_length = 14
}
