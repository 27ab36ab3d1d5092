variable "arn" {
  type = string
}

resource "aws_waf_web_acl" "logged" {
  name = "logged"
  logging_configuration {
    log_destination = "arn:aws:firehose:ap-east-1:111122223333:deliverystream/aws-waf-logs-web"
  }
}

resource "aws_waf_web_acl" "silent" { # want "log_destination is not set"
  name = "silent"
}

resource "aws_waf_web_acl" "given" {
  name = "given"
  logging_configuration {
    log_destination = var.arn # unsure "var.arn"
  }
}

resource "aws_wafregional_web_acl" "logged" {
  name = "logged"
  logging_configuration {
    log_destination = "arn:aws:firehose:ap-east-1:111122223333:deliverystream/aws-waf-logs-web"
  }
}

resource "aws_wafregional_web_acl" "silent" { # want "log_destination is not set"
  name = "silent"
}

resource "aws_wafregional_web_acl" "given" {
  name = "given"
  logging_configuration {
    log_destination = var.arn # unsure "var.arn"
  }
}
