variable "acl" {
  type = string
}

resource "aws_s3_bucket" "private" {
  bucket = "statements"
}

resource "aws_s3_bucket_acl" "private" { # skip: judged with its bucket
  bucket = aws_s3_bucket.private.id
  acl    = "private"
}

resource "aws_s3_bucket" "public" {
  bucket = "downloads"
}

resource "aws_s3_bucket_acl" "public" { # skip: judged with its bucket
  bucket = aws_s3_bucket.public.id
  acl    = "public-read" # want "aws_s3_bucket.public: aws_s3_bucket_acl.public names it, but acl is \"public-read\""
}

resource "aws_s3_bucket" "given" {
  bucket = "reports"
}

resource "aws_s3_bucket_acl" "given" { # skip: judged with its bucket
  bucket = aws_s3_bucket.given.id
  acl    = var.acl # unsure "aws_s3_bucket.given: .*depends on var.acl"
}
