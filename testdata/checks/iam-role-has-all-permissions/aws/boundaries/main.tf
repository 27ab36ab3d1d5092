locals {
  wide = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })
}

resource "aws_iam_policy" "boundary" { # skip: it only limits what other policies allow
  policy = local.wide
}

resource "aws_iam_role" "bounded" { # skip: it has no inline policy
  assume_role_policy   = "{}"
  permissions_boundary = aws_iam_policy.boundary.arn
}

resource "aws_iam_policy" "attached" {
  policy = local.wide # want "statement 1"
}

resource "aws_iam_role_policy_attachment" "attached" {
  role       = aws_iam_role.bounded.name
  policy_arn = aws_iam_policy.attached.arn
}
