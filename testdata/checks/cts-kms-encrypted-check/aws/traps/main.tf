variable "encrypt" {
  type    = bool
  default = false
}

variable "key" {
  type    = string
  default = "arn:aws:kms:ap-east-1:444455556666:key/0d0466b0-e727-4d9c-b35d-f84bb474a37f"
}

# The bucket's own encryption does not count.
resource "aws_cloudtrail" "encrypted_bucket" { # want "kms_key_id is not set"
  name           = "bucket"
  s3_bucket_name = aws_s3_bucket.trails.id
}

resource "aws_s3_bucket" "trails" {
  bucket = "trails"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "trails" {
  bucket = aws_s3_bucket.trails.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

# A key of another account will do.
resource "aws_cloudtrail" "of_other_account" {
  name           = "other"
  s3_bucket_name = "trails"
  kms_key_id     = var.key
}

resource "aws_kms_key" "maybe" {
  count = var.encrypt ? 1 : 0
}

resource "aws_cloudtrail" "switched_off" {
  name           = "off"
  s3_bucket_name = "trails"
  kms_key_id     = one(aws_kms_key.maybe[*].arn) # want "kms_key_id is not set"
}

module "trail" {
  source = "./trail"
  key    = module.keys.arns["trail"]
}

module "keys" {
  source = "./keys"
}
