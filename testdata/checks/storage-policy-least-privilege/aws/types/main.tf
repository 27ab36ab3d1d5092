# Every type once with a policy that allows all actions, one that lists them, and one that is not known.
variable "policy" {
  type = string
}

locals {
  wide  = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "*", Resource = "*" }] })
  named = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "svc:GetObject", Resource = "*" }] })
}

resource "aws_s3_access_point" "wide" {
  policy = local.wide # want "statement 1 allows all actions"
}

resource "aws_s3_access_point" "named" {
  policy = local.named
}

resource "aws_s3_access_point" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_s3_bucket" "wide" {
  policy = local.wide # want "statement 1 allows all actions"
}

resource "aws_s3_bucket" "named" {
  policy = local.named
}

resource "aws_s3_bucket" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_s3_bucket_policy" "wide" {
  policy = local.wide # want "statement 1 allows all actions"
}

resource "aws_s3_bucket_policy" "named" {
  policy = local.named
}

resource "aws_s3_bucket_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_sns_topic" "wide" {
  policy = local.wide # want "statement 1 allows all actions"
}

resource "aws_sns_topic" "named" {
  policy = local.named
}

resource "aws_sns_topic" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_sns_topic_policy" "wide" {
  policy = local.wide # want "statement 1 allows all actions"
}

resource "aws_sns_topic_policy" "named" {
  policy = local.named
}

resource "aws_sns_topic_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_sqs_queue" "wide" {
  policy = local.wide # want "statement 1 allows all actions"
}

resource "aws_sqs_queue" "named" {
  policy = local.named
}

resource "aws_sqs_queue" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_sqs_queue_policy" "wide" {
  policy = local.wide # want "statement 1 allows all actions"
}

resource "aws_sqs_queue_policy" "named" {
  policy = local.named
}

resource "aws_sqs_queue_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}
