variable "target" {
  type = string
}

resource "aws_s3_bucket" "logs" { # skip: it receives the logs
  bucket = "logs"
}

resource "aws_s3_bucket" "logged" {
  bucket = "statements"
}

resource "aws_s3_bucket_logging" "logged" {
  bucket        = aws_s3_bucket.logged.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "statements/"
}

resource "aws_s3_bucket" "plain" { # unsure "aws_s3_bucket_logging.given perhaps names it in target_bucket"
  bucket = "exports"
}

resource "aws_s3_bucket" "given" {
  bucket = "reports"
}

resource "aws_s3_bucket_logging" "given" {
  bucket        = aws_s3_bucket.given.id
  target_bucket = var.target # unsure "aws_s3_bucket.given: .*depends on var.target"
  target_prefix = "reports/"
}
