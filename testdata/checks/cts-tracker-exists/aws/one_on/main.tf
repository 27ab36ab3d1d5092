# One that logs is enough.
resource "aws_cloudtrail" "off" {
  name           = "off"
  s3_bucket_name = "trails"
  enable_logging = false
}

resource "aws_cloudtrail" "on" {
  name           = "on"
  s3_bucket_name = "trails"
}
