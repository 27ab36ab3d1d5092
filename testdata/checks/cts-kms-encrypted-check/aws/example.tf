variable "key" {
  type = string
}

resource "aws_kms_key" "trail" {
  description = "trail"
}

resource "aws_cloudtrail" "encrypted" {
  name           = "account"
  s3_bucket_name = "trails"
  kms_key_id     = aws_kms_key.trail.arn
}

resource "aws_cloudtrail" "plain" { # want "kms_key_id is not set, want a value"
  name           = "plain"
  s3_bucket_name = "trails"
}

resource "aws_cloudtrail" "given" {
  name           = "given"
  s3_bucket_name = "trails"
  kms_key_id     = var.key # unsure "depends on var.key"
}
