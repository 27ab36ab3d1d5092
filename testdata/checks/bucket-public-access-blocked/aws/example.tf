variable "block" {
  type = bool
}

resource "aws_s3_bucket" "blocked" {
  bucket = "statements"
}

resource "aws_s3_bucket_public_access_block" "blocked" { # skip: judged with its bucket
  bucket = aws_s3_bucket.blocked.id

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "silent" { # want "no aws_s3_bucket_public_access_block names it in bucket"
  bucket = "exports"
}

resource "aws_s3_bucket" "half" {
  bucket = "half"
}

resource "aws_s3_bucket_public_access_block" "half" { # want "aws_s3_bucket.half: .*restrict_public_buckets is not set" skip: judged with its bucket
  bucket = aws_s3_bucket.half.id

  block_public_acls   = true
  block_public_policy = false # want "aws_s3_bucket.half: .*block_public_policy is false"
  ignore_public_acls  = true
}

resource "aws_s3_bucket" "given" {
  bucket = "given"
}

resource "aws_s3_bucket_public_access_block" "given" { # skip: judged with its bucket
  bucket = aws_s3_bucket.given.id

  block_public_acls       = true
  block_public_policy     = var.block # unsure "aws_s3_bucket.given: .*depends on var.block"
  ignore_public_acls      = true
  restrict_public_buckets = true
}
