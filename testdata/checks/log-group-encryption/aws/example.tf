variable "key" {
  type = string
}

resource "aws_kms_key" "logs" {
  description = "logs"
}

resource "aws_cloudwatch_log_group" "encrypted" {
  kms_key_id = aws_kms_key.logs.arn
}

resource "aws_cloudwatch_log_group" "plain" { # want "kms_key_id is not set, want a value"
  name = "payments"
}

resource "aws_cloudwatch_log_group" "given" {
  kms_key_id = var.key # unsure "depends on var.key"
}
