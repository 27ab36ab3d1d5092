resource "aws_cloudtrail" "this" {
  name                       = "module"
  s3_bucket_name             = "trails"
  enable_log_file_validation = true
}
