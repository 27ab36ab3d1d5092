variable "bucket" {
  type = string
}

resource "aws_cloudtrail" "somewhere" {
  name           = "somewhere"
  s3_bucket_name = var.bucket
}

resource "aws_s3_bucket" "perhaps_of_trail" { # unsure "aws_cloudtrail.somewhere perhaps names it in s3_bucket_name"
  bucket = "perhaps"
}

# Before version 4 of the provider the bucket itself says it.
resource "aws_s3_bucket" "inline" {
  bucket = "inline"
  object_lock_configuration {
    object_lock_enabled = "Enabled"
    rule {
      default_retention {
        mode = "GOVERNANCE"
        days = 2555
      }
    }
  }
}

resource "aws_cloudtrail" "inline" {
  name           = "inline"
  s3_bucket_name = "inline"
}
