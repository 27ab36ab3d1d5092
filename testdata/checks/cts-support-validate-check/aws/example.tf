variable "validate" {
  type = bool
}

resource "aws_cloudtrail" "validated" {
  name                       = "account"
  s3_bucket_name             = "trails"
  enable_log_file_validation = true
}

resource "aws_cloudtrail" "plain" { # want "enable_log_file_validation is not set, want true"
  name           = "plain"
  s3_bucket_name = "trails"
}

resource "aws_cloudtrail" "given" {
  name                       = "given"
  s3_bucket_name             = "trails"
  enable_log_file_validation = var.validate # unsure "depends on var.validate"
}
