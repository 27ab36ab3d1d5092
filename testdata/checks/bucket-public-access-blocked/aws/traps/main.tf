variable "block" {
  type = bool
}

# Buckets that are declared elsewhere.
resource "aws_s3_bucket_public_access_block" "elsewhere" {
  bucket = "elsewhere"

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_public_access_block" "elsewhere_half" {
  bucket = "elsewhere"

  block_public_acls       = false # want "block_public_acls is false"
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_public_access_block" "elsewhere_given" {
  bucket = "elsewhere"

  block_public_acls       = var.block # unsure "depends on var.block"
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# Access points are blocked by default.
resource "aws_s3_access_point" "silent" {
  name   = "silent"
  bucket = "statements"
}

resource "aws_s3_access_point" "open" {
  name   = "open"
  bucket = "statements"
  public_access_block_configuration {
    block_public_policy = false # want "block_public_policy is false"
  }
}

resource "aws_s3_access_point" "given" {
  name   = "given"
  bucket = "statements"
  public_access_block_configuration {
    block_public_policy = var.block # unsure "depends on var.block"
  }
}
