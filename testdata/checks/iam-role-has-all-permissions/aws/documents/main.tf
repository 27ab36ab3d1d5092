# The same policy from every source there is.

variable "account" {
  type = string
}

variable "extra" {
  type = list(any)
}

resource "aws_s3_bucket" "ledger" {}

resource "aws_iam_policy" "literal" {
  policy = "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"dynamodb:*\",\"Resource\":\"*\"}}" # want "statement 1 .* \"dynamodb:\\*\""
}

locals {
  heredoc = <<-EOF
    {
      "Version": "2012-10-17",
      "Statement": [
        {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "${aws_s3_bucket.ledger.arn}/*"},
        {"Effect": "Allow", "Action": ["sqs:*", "SNS:*"], "Resource": "arn:aws:sqs:*:${var.account}:*"}
      ]
    }
  EOF
}

resource "aws_iam_policy" "heredoc" {
  policy = local.heredoc # want "statement 2 .* \"sqs:\\*\", \"SNS:\\*\""
}

resource "aws_iam_policy" "file" {
  policy = file("${path.module}/policies/wide.json") # want "\"ec2:\\*\\*\""
}

resource "aws_iam_policy" "template" {
  policy = templatefile("${path.module}/policies/template.json", { bucket = aws_s3_bucket.ledger.arn }) # want "\"s3:\\*\""
}

data "aws_iam_policy_document" "wide" {
  statement {
    actions   = ["*"]
    resources = [aws_s3_bucket.ledger.arn]
  }
}

resource "aws_iam_policy" "data_source" {
  policy = data.aws_iam_policy_document.wide.json # want "statement 1 allows all actions of every service: Action has \"\\*\""
}

data "aws_iam_policy_document" "merged" {
  source_policy_documents = [data.aws_iam_policy_document.wide.json]

  statement {
    actions   = ["kms:Decrypt"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "merged" {
  policy = data.aws_iam_policy_document.merged.minified_json # want "Action has \"\\*\""
}

data "aws_iam_policy_document" "per_bucket" {
  count = 2

  statement {
    actions   = ["s3:*"]
    resources = ["${aws_s3_bucket.ledger.arn}/${count.index}/*"]
  }
}

data "aws_iam_policy_document" "merged_splat" {
  source_policy_documents = flatten(concat(data.aws_iam_policy_document.per_bucket[*].json, []))
}

resource "aws_iam_policy" "merged_splat" {
  policy = data.aws_iam_policy_document.merged_splat.json # want "statement 1 .* \"s3:\\*\"" "statement 2"
}

data "aws_iam_policy_document" "overridden" {
  source_policy_documents = [jsonencode({ Statement = [{ Sid = "Own", Effect = "Allow", Action = "s3:*", Resource = "*" }] })]

  statement {
    sid       = "Own"
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "overridden" {
  policy = data.aws_iam_policy_document.overridden.json
}

# What is known decides, what is not does not hide it.
resource "aws_iam_policy" "known_beside_unknown" {
  policy = jsonencode({
    Statement = concat([{ Effect = "Allow", Action = "rds:*", Resource = var.account }], var.extra) # want "\"rds:\\*\""
  })
}

resource "aws_iam_policy" "perhaps_more" {
  policy = jsonencode({
    Statement = concat([{ Effect = "Allow", Action = "rds:Describe*", Resource = "*" }], var.extra) # unsure "a statement is not known; depends on var.extra"
  })
}

data "aws_iam_policy_document" "dynamic" {
  dynamic "statement" {
    for_each = var.extra
    content {
      actions   = ["kms:*"]
      resources = [statement.value]
    }
  }
}

resource "aws_iam_policy" "dynamic" {
  policy = data.aws_iam_policy_document.dynamic.json # unsure "in one case statement 1 allows .*; depends on var.extra"
}

data "aws_iam_policy" "elsewhere" {
  name = "elsewhere"
}

resource "aws_iam_policy" "copied" {
  policy = data.aws_iam_policy.elsewhere.policy # unsure "policy is not known; depends on data.aws_iam_policy.elsewhere.policy"
}

resource "aws_iam_policy" "broken" {
  policy = "{\"Statement\": [" # unsure "policy is no JSON document"
}
