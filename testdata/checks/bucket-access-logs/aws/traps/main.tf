resource "aws_s3_bucket" "plain" { # want "no aws_s3_bucket_logging names it in bucket"
  bucket = "exports"
}

# Before version 4 of the provider the bucket itself says it.
resource "aws_s3_bucket" "inline" {
  bucket = "inline"
  logging {
    target_bucket = aws_s3_bucket.old_logs.id
  }
}

resource "aws_s3_bucket" "old_logs" { # skip: a bucket logs to it
  bucket = "old-logs"
}

resource "aws_s3_bucket" "old_acl" { # skip: its ACL says that it receives logs
  bucket = "old-acl"
  acl    = "log-delivery-write"
}

resource "aws_s3_bucket" "log_acl" { # skip: its ACL says that it receives logs
  bucket = "log-acl"
}

resource "aws_s3_bucket_acl" "log_acl" {
  bucket = aws_s3_bucket.log_acl.id
  acl    = "log-delivery-write"
}

# A trail's bucket is to log who reads the trail.
resource "aws_s3_bucket" "trail" { # want "no aws_s3_bucket_logging names it in bucket"
  bucket = "trail"
}

resource "aws_cloudtrail" "account" {
  name           = "account"
  s3_bucket_name = aws_s3_bucket.trail.id
}

# One that logs to itself.
resource "aws_s3_bucket" "itself" { # skip: it receives logs, its own
  bucket = "itself"
}

resource "aws_s3_bucket_logging" "itself" {
  bucket        = aws_s3_bucket.itself.id
  target_bucket = aws_s3_bucket.itself.id
  target_prefix = "log/"
}
