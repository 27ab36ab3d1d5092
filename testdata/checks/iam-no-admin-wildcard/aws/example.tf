variable "policy" {
  type = string
}

resource "aws_iam_policy" "deployer" {
  name = "deployer"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "*" # want "statement 1 allows all actions on all resources"
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "bucket_owner" {
  name = "bucket-owner"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "*"
      Resource = ["arn:aws:s3:::ledger", "arn:aws:s3:::ledger/*"]
    }]
  })
}

resource "aws_iam_role_policy_attachment" "administrator" {
  role       = "deployer"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # want "policy_arn is .*AdministratorAccess.*, which makes an administrator"
}

resource "aws_iam_role_policy_attachment" "identity" {
  role       = "deployer"
  policy_arn = "arn:aws:iam::aws:policy/IAMFullAccess" # want "policy_arn is .*IAMFullAccess.*, which makes an administrator"
}

resource "aws_iam_role_policy_attachment" "reader" {
  role       = "deployer"
  policy_arn = "arn:aws:iam::aws:policy/IAMReadOnlyAccess"
}

resource "aws_iam_role_policy_attachment" "given" {
  role       = "deployer"
  policy_arn = var.policy # unsure "policy_arn perhaps names a policy of an administrator; depends on var.policy"
}

resource "aws_iam_role_policy_attachment" "own" {
  role       = "deployer"
  policy_arn = aws_iam_policy.bucket_owner.arn
}
