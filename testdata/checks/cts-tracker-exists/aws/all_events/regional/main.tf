resource "aws_cloudtrail" "regional" { # want "is_multi_region_trail is not set, want true"
  name           = "regional"
  s3_bucket_name = "trails"
}
