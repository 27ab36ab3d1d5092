data "aws_caller_identity" "current" {}

resource "aws_s3_bucket_policy" "named" {
  bucket = "statements"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/partner" }
      Action    = ["s3:GetObject", "s3:List*"]
      Resource  = "arn:aws:s3:::statements/*"
    }]
  })
}

resource "aws_s3_bucket_policy" "wide" {
  bucket = "exports"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/partner" }
      Action    = ["s3:*"] # want "statement 1 allows all actions: Action has \"s3:\\*\""
      Resource  = "arn:aws:s3:::exports/*"
    }]
  })
}

resource "aws_sqs_queue_policy" "all_but" {
  queue_url = "payments"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/partner" }
      NotAction = "sqs:DeleteQueue" # want "allows all actions but those that NotAction lists"
      Resource  = "*"
    }]
  })
}

# The account's own policies decide.
resource "aws_sqs_queue_policy" "own_account" {
  queue_url = "payments"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
      Action    = "sqs:*"
      Resource  = "*"
    }]
  })
}

resource "aws_sqs_queue_policy" "own_account_and_another" {
  queue_url = "payments"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = [data.aws_caller_identity.current.account_id, "111122223333"] }
      Action    = "sqs:*" # want "allows all actions"
      Resource  = "*"
    }]
  })
}

resource "aws_sns_topic_policy" "denied" {
  arn    = "arn:aws:sns:ap-east-1:111122223333:alarms"
  policy = jsonencode({ Statement = [{ Effect = "Deny", Principal = "*", Action = "sns:*", Resource = "*" }] })
}
