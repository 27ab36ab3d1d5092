variable "block" {
  type = bool
}

resource "aws_s3_account_public_access_block" "open" {
  block_public_acls       = true
  block_public_policy     = false # want "block_public_policy is false"
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_account_public_access_block" "given" {
  block_public_acls       = true
  block_public_policy     = var.block # unsure "depends on var.block"
  ignore_public_acls      = true
  restrict_public_buckets = true
}
