variable "zone" {
  type = string
}

resource "aws_route53_zone" "perhaps" { # unsure "of_something perhaps names it"
  name = "perhaps.example.com"
}

resource "aws_route53_query_log" "of_something" {
  zone_id                  = var.zone
  cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/example.com"
}
