resource "aws_vpc" "logged" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_route53_resolver_query_log_config_association" "logged" {
  resolver_query_log_config_id = "rqlc-1a2b"
  resource_id                  = aws_vpc.logged.id
}

resource "aws_vpc" "silent" { # want "names it in resource_id"
  cidr_block = "10.1.0.0/16"
}
