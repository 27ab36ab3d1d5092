variable "algorithm" {
  type = string
}

resource "aws_kms_key" "own" {
  description = "buckets"
}

resource "aws_s3_bucket" "own_key" {
  bucket = "own-key"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "own_key" {
  bucket = aws_s3_bucket.own_key.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.own.arn
    }
  }
}

# Before version 4 of the provider the bucket itself says it.
resource "aws_s3_bucket" "inline" {
  bucket = "inline"
  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm     = "aws:kms:dsse"
        kms_master_key_id = aws_kms_key.own.arn
      }
    }
  }
}

resource "aws_s3_bucket" "by_default" { # want "no aws_s3_bucket_server_side_encryption_configuration names it"
  bucket = "by-default"
}

resource "aws_s3_bucket" "key_of_aws" {
  bucket = "key-of-aws"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "key_of_aws" {
  bucket = aws_s3_bucket.key_of_aws.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = "alias/aws/s3" # want "aws_s3_bucket.key_of_aws: .*want a key of your own"
    }
  }
}

resource "aws_s3_bucket" "sse_s3" {
  bucket = "sse-s3"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "sse_s3" {
  bucket = aws_s3_bucket.sse_s3.id
  rule {
    apply_server_side_encryption_by_default { # want "kms_master_key_id is not set"
      sse_algorithm = "AES256" # want "is \"AES256\", want aws:kms or aws:kms:dsse"
    }
  }
}

resource "aws_s3_bucket" "given" {
  bucket = "given"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "given" {
  bucket = aws_s3_bucket.given.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = var.algorithm # unsure "aws_s3_bucket.given: .*depends on var.algorithm"
      kms_master_key_id = aws_kms_key.own.arn
    }
  }
}
