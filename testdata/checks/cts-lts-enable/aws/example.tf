variable "group" {
  type    = string
  default = null
}

variable "given" {
  type = string
}

resource "aws_cloudwatch_log_group" "trail" {
  name = "trail"
}

resource "aws_cloudtrail" "delivered" {
  name                       = "account"
  s3_bucket_name             = "trails"
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
  cloud_watch_logs_role_arn  = "arn:aws:iam::111122223333:role/trail"
}

resource "aws_cloudtrail" "bucket_only" { # want "cloud_watch_logs_group_arn is not set, want a value"
  name           = "bucket"
  s3_bucket_name = "trails"
}

resource "aws_cloudtrail" "given" {
  name                       = "given"
  s3_bucket_name             = "trails"
  cloud_watch_logs_group_arn = var.given # unsure "depends on var.given"
}

resource "aws_cloudtrail" "null" {
  name                       = "null"
  s3_bucket_name             = "trails"
  cloud_watch_logs_group_arn = var.group # want "cloud_watch_logs_group_arn is not set"
}
