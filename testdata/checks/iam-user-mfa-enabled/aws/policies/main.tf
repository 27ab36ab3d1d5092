data "aws_iam_policy_document" "mfa" {
  statement {
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]

    condition {
      test     = "BoolIfExists"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["false"]
    }
  }
}

resource "aws_iam_policy" "mfa" {
  name   = "mfa"
  policy = data.aws_iam_policy_document.mfa.json
}

resource "aws_iam_user" "attached" { # unsure "aws_iam_policy.mfa denies what is done without one"
  name = "attached"
}

resource "aws_iam_user_policy_attachment" "attached" {
  user       = aws_iam_user.attached.name
  policy_arn = aws_iam_policy.mfa.arn
}

# To allow something with a second factor is not to deny it without one.
resource "aws_iam_user" "allowed" { # unsure "whether the user has an MFA device; the account's credential report"
  name = "allowed"
}

resource "aws_iam_user_policy" "allowed" {
  user   = aws_iam_user.allowed.name
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*", Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } } }] })
}
