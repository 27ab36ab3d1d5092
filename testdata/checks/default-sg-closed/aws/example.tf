resource "aws_vpc" "closed" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_default_security_group" "closed" { # skip: its VPC is judged by it
  vpc_id = aws_vpc.closed.id
}

resource "aws_vpc" "as_aws_makes_it" { # want "no aws_default_security_group names it in vpc_id"
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc" "open" {
  cidr_block = "10.2.0.0/16"
}

resource "aws_default_security_group" "open" { # skip: its VPC is judged by it
  vpc_id = aws_vpc.open.id
  egress { # want "aws_vpc.open: aws_default_security_group.open names it, but egress is .*, want no value"
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_vpc" "rule_to_the_group" {
  cidr_block = "10.3.0.0/16"
}

resource "aws_default_security_group" "rule" { # skip: its VPC is judged by it
  vpc_id = aws_vpc.rule_to_the_group.id
}

resource "aws_security_group_rule" "rule" {
  security_group_id = aws_default_security_group.rule.id # want "aws_vpc.rule_to_the_group: .* but aws_security_group_rule.rule adds a rule to it"
  type              = "ingress"
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["10.0.0.0/8"]
}

resource "aws_vpc" "rule_to_the_vpc" {
  cidr_block = "10.4.0.0/16"
}

resource "aws_default_security_group" "another_rule" { # skip: its VPC is judged by it
  vpc_id = aws_vpc.rule_to_the_vpc.id
}

resource "aws_vpc_security_group_ingress_rule" "another_rule" {
  security_group_id = aws_vpc.rule_to_the_vpc.default_security_group_id # want "aws_vpc.rule_to_the_vpc: aws_vpc_security_group_ingress_rule.another_rule adds a rule to it"
  ip_protocol       = "-1"
  cidr_ipv4         = "10.0.0.0/8"
}
