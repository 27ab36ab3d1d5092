resource "aws_s3_bucket" "no_trail" { # want "no aws_s3_bucket_object_lock_configuration names it"
  bucket = "exports"
}

resource "aws_s3_bucket" "governance" {
  bucket = "governance"
}

resource "aws_s3_bucket_object_lock_configuration" "governance" {
  bucket = aws_s3_bucket.governance.id
  rule {
    default_retention {
      mode  = "GOVERNANCE" # want "is \"GOVERNANCE\", want COMPLIANCE"
      years = 7
    }
  }
}
