variable "service" {
  type = string
}

variable "effect" {
  type = string
}

resource "aws_iam_policy" "to_one_service" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "*", Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } } }]
  })
}

resource "aws_iam_policy" "by_wildcard" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["iam:Get*", "IAM:put*"], Resource = ["*"] }] # want "allows iam:PutUserPolicy"
  })
}

# Most of what reads takes no other resource.
resource "aws_iam_policy" "reads" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["iam:Get*", "iam:List*", "ec2:Describe*", "s3:ListAllMyBuckets"], Resource = "*" }]
  })
}

resource "aws_iam_policy" "all_roles_of_an_account" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::111122223333:role/*" }]
  })
}

resource "aws_iam_policy" "not_action" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", NotAction = ["iam:*"], Resource = "*" }] # want "statement 1 allows all but what NotAction lists"
  })
}

resource "aws_iam_policy" "not_resource" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", NotResource = "arn:aws:s3:::vault/*" }] # want "statement 1 allows all but what NotResource lists"
  })
}

resource "aws_iam_policy" "denies_not_action" {
  policy = jsonencode({
    Statement = [{ Effect = "Deny", NotAction = ["iam:*"], Resource = "*" }]
  })
}

resource "aws_iam_policy" "denies" {
  policy = jsonencode({
    Statement = [{ Effect = "Deny", Action = "iam:PassRole", Resource = "*" }]
  })
}

resource "aws_iam_policy" "some_effect" {
  policy = jsonencode({
    Statement = [{ Effect = var.effect, Action = "iam:PassRole", Resource = "*" }] # unsure "whether statement 1 allows or denies is not known; depends on var.effect"
  })
}

resource "aws_iam_policy" "of_some_service" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "${var.service}:PutBucketPolicy", Resource = "*" }] # unsure "depends on var.service"
  })
}

resource "aws_iam_policy" "reads_of_some_service" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "${var.service}:Get*", Resource = "*" }]
  })
}

data "aws_iam_policy_document" "grants" {
  statement {
    actions   = ["kms:PutKeyPolicy"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "document" {
  policy = data.aws_iam_policy_document.grants.json # want "allows kms:PutKeyPolicy"
}

# Who may assume a role is not what the role may do.
resource "aws_iam_role" "trust" { # skip: it has no policy of its own
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", NotAction = "sts:AssumeRole", Principal = "*" }]
  })
}

# The ARN that a resource fills in is not "*".
resource "aws_s3_bucket" "ledger" {}

resource "aws_iam_policy" "one_bucket" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "s3:PutBucketPolicy"
      Resource = [aws_s3_bucket.ledger.arn, "${aws_s3_bucket.ledger.arn}/*"]
    }]
  })
}
