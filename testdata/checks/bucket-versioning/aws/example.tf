variable "status" {
  type = string
}

resource "aws_s3_bucket" "versioned" {
  bucket = "statements"
}

resource "aws_s3_bucket_versioning" "versioned" {
  bucket = aws_s3_bucket.versioned.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "plain" { # want "no aws_s3_bucket_versioning names it in bucket"
  bucket = "exports"
}

resource "aws_s3_bucket" "suspended" {
  bucket = "drafts"
}

resource "aws_s3_bucket_versioning" "suspended" {
  bucket = aws_s3_bucket.suspended.id
  versioning_configuration {
    status = "Suspended" # want "aws_s3_bucket.suspended: aws_s3_bucket_versioning.suspended names it, but versioning_configuration.status is \"Suspended\", want Enabled"
  }
}

resource "aws_s3_bucket" "given" {
  bucket = "reports"
}

resource "aws_s3_bucket_versioning" "given" {
  bucket = aws_s3_bucket.given.id
  versioning_configuration {
    status = var.status # unsure "aws_s3_bucket.given: .*depends on var.status"
  }
}
