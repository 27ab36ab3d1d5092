variable "deliver" {
  type = bool
}

resource "aws_cloudtrail" "literal" {
  name                       = "literal"
  s3_bucket_name             = "trails"
  cloud_watch_logs_group_arn = "arn:aws:logs:ap-east-1:111122223333:log-group:trail:*"
}

resource "aws_cloudtrail" "empty" {
  name                       = "empty"
  s3_bucket_name             = "trails"
  cloud_watch_logs_group_arn = "" # want "cloud_watch_logs_group_arn is \"\", want a value"
}

# A topic for each file is no log that can be searched.
resource "aws_cloudtrail" "topic_only" { # want "cloud_watch_logs_group_arn is not set"
  name           = "topic"
  s3_bucket_name = "trails"
  sns_topic_name = "trails"
}

resource "aws_cloudtrail" "in_one_case" {
  name                       = "case"
  s3_bucket_name             = "trails"
  cloud_watch_logs_group_arn = var.deliver ? "${module.logs.group}:*" : null # unsure "depends on var.deliver"
}

resource "aws_cloudtrail" "of_module" {
  for_each = toset(["account", "organization"])

  name                       = each.key
  s3_bucket_name             = "trails"
  cloud_watch_logs_group_arn = "${module.logs.group}:*"
}

module "logs" {
  source = "./logs"
}

data "aws_cloudwatch_log_group" "other" {
  name = "other"
}

# What is read from the account is there, since the plan fails otherwise.
resource "aws_cloudtrail" "of_data_source" {
  name                       = "data"
  s3_bucket_name             = "trails"
  cloud_watch_logs_group_arn = "${data.aws_cloudwatch_log_group.other.arn}:*"
}
