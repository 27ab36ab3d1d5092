provider "aws" {
  region = "ap-east-1"
}

resource "aws_cloudtrail" "account" {
  name                  = "account"
  s3_bucket_name        = "trails"
  is_multi_region_trail = true
}
