provider "aws" {
  alias  = "tokyo"
  region = "ap-northeast-1"
}

resource "aws_s3_account_public_access_block" "account" {
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "silent" {
  bucket = "exports"
}

resource "aws_s3_bucket" "half" {
  bucket = "half"
}

resource "aws_s3_bucket_public_access_block" "half" { # skip: judged with its bucket
  bucket            = aws_s3_bucket.half.id
  block_public_acls = true
}

resource "aws_s3_bucket" "perhaps_of_the_account" { # unsure "aws_s3_account_public_access_block.account blocks it if it is of the same account"
  provider = aws.tokyo
  bucket   = "tokyo"
}
