variable "vpc" {
  type = string
}

resource "aws_vpc" "perhaps" { # unsure "of_something perhaps names it"
  cidr_block = "10.0.0.0/16"
}

resource "aws_route53_resolver_query_log_config_association" "of_something" {
  resolver_query_log_config_id = "rqlc-1a2b"
  resource_id                  = var.vpc
}
