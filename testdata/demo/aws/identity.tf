# Deliberate: ten characters, and symbols are left out.
resource "aws_iam_account_password_policy" "this" {
  minimum_password_length      = 10
  require_uppercase_characters = true
  require_lowercase_characters = true
  require_numbers              = true
  require_symbols              = false
  max_password_age             = 90
  password_reuse_prevention    = 24
}

resource "aws_iam_group" "this" {
  for_each = toset(["break-glass", "reporting"])

  name = "${local.prefix}-${each.key}"
}

resource "aws_iam_user" "this" {
  for_each = toset(["break-glass-1", "break-glass-2", "report-sender"])

  name = "${local.prefix}-${each.key}"
}

resource "aws_iam_group_membership" "this" {
  for_each = { break-glass = "break-glass-", reporting = "report-" }

  name  = "${local.prefix}-${each.key}"
  group = aws_iam_group.this[each.key].name
  users = [for key, user in aws_iam_user.this : user.name if startswith(key, each.value)]
}

data "aws_iam_policy_document" "reporting" {
  statement {
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = [aws_s3_bucket.logs.arn, "${aws_s3_bucket.logs.arn}/*"]
  }
}

resource "aws_iam_policy" "reporting" {
  name   = "${local.prefix}-reporting"
  policy = data.aws_iam_policy_document.reporting.json
}

# Deliberate: all of S3 on one bucket, narrow in what it reaches, not in what it may do there.
resource "aws_iam_policy" "migration" {
  name = "${local.prefix}-migration"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "s3:*"
      Resource = [aws_s3_bucket.logs.arn, "${aws_s3_bucket.logs.arn}/*"]
    }]
  })
}
