# Amazon S3 encrypts it with SSE-S3.
resource "aws_s3_bucket" "by_default" {
  bucket = "exports"
}

resource "aws_s3_bucket" "kms" {
  bucket = "statements"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "kms" {
  bucket = aws_s3_bucket.kms.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = "5a2b7c19-8f3e-4c0d-9b61-2d7e4f8a1c35"
    }
  }
}
