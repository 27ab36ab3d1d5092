resource "aws_wafv2_web_acl" "logged" {
  name = "logged"
}

resource "aws_wafv2_web_acl_logging_configuration" "logged" {
  resource_arn            = aws_wafv2_web_acl.logged.arn
  log_destination_configs = ["arn:aws:s3:::aws-waf-logs-web"]
}

resource "aws_wafv2_web_acl" "silent" { # want "no aws_wafv2_web_acl_logging_configuration names it"
  name = "silent"
}
