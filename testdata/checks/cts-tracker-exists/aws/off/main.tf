resource "aws_cloudtrail" "off" {
  for_each = toset(["a", "b"])

  name           = each.key
  s3_bucket_name = "trails"
  enable_logging = "false" # want "aws_cloudtrail.off\\[\"a\"\\] does not count: enable_logging is \"?false"
}
