variable "keep" {
  type = bool
}

# Before version 4 of the provider the bucket itself says it.
resource "aws_s3_bucket" "inline" {
  bucket = "inline"
  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket" "inline_off" { # want "no aws_s3_bucket_versioning names it"
  bucket = "inline-off"
  versioning {
    enabled = false
  }
}

# The companion names the bucket by its name, not by reference.
resource "aws_s3_bucket" "by_name" {
  bucket = "by-name"
}

resource "aws_s3_bucket_versioning" "by_name" {
  bucket = "by-name"
  versioning_configuration {
    status = "Enabled"
  }
}

# A companion that perhaps is not there.
resource "aws_s3_bucket" "perhaps_versioned" { # unsure "in one case no aws_s3_bucket_versioning names it in bucket; depends on var.keep"
  bucket = "perhaps-versioned"
}

resource "aws_s3_bucket_versioning" "perhaps" {
  count  = var.keep ? 1 : 0
  bucket = aws_s3_bucket.perhaps_versioned.id
  versioning_configuration {
    status = "Enabled"
  }
}

# One companion for each bucket.
resource "aws_s3_bucket" "each" {
  for_each = toset(["a", "b"])
  bucket   = each.key
}

resource "aws_s3_bucket_versioning" "each" {
  for_each = aws_s3_bucket.each
  bucket   = each.value.id
  versioning_configuration {
    status = each.key == "a" ? "Enabled" : "Suspended" # want "aws_s3_bucket.each\\[\"b\"\\]: .*\"Suspended\""
  }
}

module "bucket" {
  source = "./bucket"
}

resource "aws_s3_bucket_versioning" "of_module" {
  bucket = module.bucket.name
  versioning_configuration {
    status = "Enabled"
  }
}

# The service switches versioning on for it.
resource "aws_s3_bucket" "object_lock" {
  bucket              = "object-lock"
  object_lock_enabled = true
}
