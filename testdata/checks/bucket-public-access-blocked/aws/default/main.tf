resource "aws_s3_bucket" "silent" {
  bucket = "exports"
}

resource "aws_s3_bucket" "opened" {
  bucket = "opened"
}

resource "aws_s3_bucket_public_access_block" "opened" { # skip: judged with its bucket
  bucket = aws_s3_bucket.opened.id

  block_public_acls       = false # want "aws_s3_bucket.opened: .*block_public_acls is false"
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
