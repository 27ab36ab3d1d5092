variable "days" {
  type = number
}

resource "aws_cloudwatch_log_group" "year" {
  name              = "app"
  retention_in_days = 365
}

resource "aws_cloudwatch_log_group" "short" {
  name              = "app"
  retention_in_days = 90 # want "is 90, want at least 365"
}

resource "aws_cloudwatch_log_group" "given" {
  name              = "app"
  retention_in_days = var.days # unsure "var.days"
}

resource "aws_cloudwatch_log_group" "default" {
  name = "app"
}

resource "aws_cloudwatch_log_group" "forever" {
  name              = "app"
  retention_in_days = 0
}
