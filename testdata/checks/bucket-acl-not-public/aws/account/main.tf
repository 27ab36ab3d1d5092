provider "aws" {
  alias  = "tokyo"
  region = "ap-northeast-1"
}

# It ignores the public ACLs of all buckets of the account.
resource "aws_s3_account_public_access_block" "account" {
  ignore_public_acls = true
}

resource "aws_s3_bucket" "ignored" {
  bucket = "ignored"
  acl    = "public-read"
}

resource "aws_s3_bucket" "perhaps_of_the_account" { # unsure "blocks it if it is of the same account"
  provider = aws.tokyo
  bucket   = "tokyo"
  acl      = "public-read"
}
