resource "aws_iam_user" "deployer" {
  name = "deployer"
}

resource "aws_iam_access_key" "deployer" { # unsure "the key is made here; the code does not say whether it is renewed every 90 days"
  user = aws_iam_user.deployer.name
}

resource "aws_iam_access_key" "inactive" {
  user   = aws_iam_user.deployer.name
  status = "Inactive"
}
