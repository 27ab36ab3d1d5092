variable "policy" {
  type = string
}

resource "aws_s3_bucket" "refused" {
  bucket = "refused"
}

resource "aws_s3_bucket_policy" "refused" {
  bucket = aws_s3_bucket.refused.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = ["arn:aws:s3:::refused", "arn:aws:s3:::refused/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_s3_bucket" "open" {
  bucket = "open"
}

resource "aws_s3_bucket_policy" "open" {
  bucket = aws_s3_bucket.open.id
  policy = jsonencode({ # want "aws_s3_bucket.open: .*has no statement that denies every request without TLS"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "111122223333" }
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::open/*"
    }]
  })
}

resource "aws_s3_bucket" "silent" { # want "no aws_s3_bucket_policy names it in bucket"
  bucket = "silent"
}

resource "aws_s3_bucket" "given" {
  bucket = "given"
}

resource "aws_s3_bucket_policy" "given" {
  bucket = aws_s3_bucket.given.id
  policy = var.policy # unsure "aws_s3_bucket.given: .*depends on var.policy"
}
