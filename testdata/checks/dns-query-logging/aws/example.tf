resource "aws_route53_zone" "logged" {
  name = "logged.example.com"
}

resource "aws_route53_query_log" "logged" {
  zone_id                  = aws_route53_zone.logged.zone_id
  cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/example.com"
}

resource "aws_route53_zone" "silent" { # want "no aws_route53_query_log names it in zone_id"
  name = "silent.example.com"
}

resource "aws_route53_zone" "private" { # skip: the log of its network has its questions
  name = "private.example.com"
  vpc {
    vpc_id = "vpc-0a1b2c3d"
  }
}

resource "aws_vpc" "core" { # skip: networks are judged only if asked for
  cidr_block = "10.0.0.0/16"
}
