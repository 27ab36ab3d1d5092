variable "arn" {
  type = string
}

resource "aws_wafv2_web_acl" "perhaps" { # unsure "of_something perhaps names it"
  name = "perhaps"
}

resource "aws_wafv2_web_acl_logging_configuration" "of_something" {
  resource_arn            = var.arn
  log_destination_configs = ["arn:aws:s3:::aws-waf-logs-web"]
}
