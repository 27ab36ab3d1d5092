variable "actions" {
  type = list(string)
}

resource "aws_s3_bucket" "ledger" {}

resource "aws_iam_policy" "reader" {
  name = "ledger-reader"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:Get*", "s3:ListBucket"]
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "owner" {
  name = "ledger-owner"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Own"
        Effect   = "Allow"
        Action   = "s3:*" # want "statement \"Own\" allows all actions of a service: Action has \"s3:\\*\""
        Resource = "${aws_s3_bucket.ledger.arn}/*"
      },
      {
        Effect   = "Allow"
        Action   = "kms:Decrypt"
        Resource = "*"
      },
    ]
  })
}

data "aws_iam_policy_document" "given" {
  statement {
    actions   = var.actions
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "given" {
  role   = "ledger"
  policy = data.aws_iam_policy_document.given.json # unsure "depends on var.actions"
}
