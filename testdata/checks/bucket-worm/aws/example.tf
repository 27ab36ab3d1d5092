variable "mode" {
  type = string
}

resource "aws_s3_bucket" "locked" {
  bucket              = "trail"
  object_lock_enabled = true
}

resource "aws_s3_bucket_object_lock_configuration" "locked" {
  bucket = aws_s3_bucket.locked.id
  rule {
    default_retention {
      mode = "COMPLIANCE"
      days = 2555
    }
  }
}

resource "aws_cloudtrail" "locked" {
  name           = "account"
  s3_bucket_name = aws_s3_bucket.locked.id
}

resource "aws_s3_bucket" "plain" { # want "no aws_s3_bucket_object_lock_configuration names it"
  bucket              = "plain"
  object_lock_enabled = true
}

resource "aws_cloudtrail" "plain" {
  name           = "plain"
  s3_bucket_name = aws_s3_bucket.plain.id
}

resource "aws_s3_bucket" "given" {
  bucket = "given"
}

resource "aws_s3_bucket_object_lock_configuration" "given" {
  bucket = aws_s3_bucket.given.id
  rule {
    default_retention {
      mode = var.mode # unsure "aws_s3_bucket.given: .*depends on var.mode"
      days = 2555
    }
  }
}

resource "aws_cloudtrail" "given" {
  name           = "given"
  s3_bucket_name = aws_s3_bucket.given.bucket
}

resource "aws_s3_bucket" "no_trail" { # skip: no trail delivers to it
  bucket = "exports"
}
