resource "aws_iam_user" "mei" { # unsure "the code does not say whether the user has an MFA device; the account's credential report tells"
  name = "mei"
}

# Nothing in the code says whose it is.
resource "aws_iam_virtual_mfa_device" "mei" {
  virtual_mfa_device_name = "mei"
}

resource "aws_iam_user" "jun" { # unsure "the code does not say whether the user has an MFA device; aws_iam_group_policy.mfa denies what is done without one"
  name = "jun"
}

resource "aws_iam_group" "people" {
  name = "people"
}

resource "aws_iam_user_group_membership" "jun" {
  user   = aws_iam_user.jun.name
  groups = [aws_iam_group.people.name]
}

resource "aws_iam_group_policy" "mfa" {
  group = aws_iam_group.people.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      NotAction = ["iam:EnableMFADevice", "iam:ListMFADevices", "sts:GetSessionToken"]
      Resource  = "*"
      Condition = { BoolIfExists = { "aws:MultiFactorAuthPresent" = "false" } }
    }]
  })
}
