resource "aws_security_group" "halves" {
  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["0.0.0.0/1", "128.0.0.0/1"] # want "opens port 22 to all of IPv4, in parts"
  }
}

resource "aws_security_group" "half" {
  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["0.0.0.0/1"]
  }
}

# All but the networks that are private anyway.
resource "aws_security_group" "public" {
  ingress {
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
    cidr_blocks = [
      "1.0.0.0/8", "2.0.0.0/7", "4.0.0.0/6", "8.0.0.0/7", "11.0.0.0/8", "12.0.0.0/6", "16.0.0.0/4", "32.0.0.0/3", "64.0.0.0/2", "128.0.0.0/1" # want "opens port 22 to all of IPv4, in parts"
    ]
  }
}

resource "aws_security_group" "ipv6" {
  ingress {
    protocol         = "tcp"
    from_port        = 22
    to_port          = 22
    ipv6_cidr_blocks = ["2000::/3"] # want "opens port 22 to all of IPv6, in parts"
  }
}

resource "aws_security_group" "two_blocks" {
  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["0.0.0.0/1"] # want "opens port 22 to all of IPv4, in parts"
  }
  ingress {
    protocol    = "tcp"
    from_port   = 20
    to_port     = 25
    cidr_blocks = ["128.0.0.0/1"] # want "opens port 22 to all of IPv4, in parts"
  }
  ingress { # other ports
    protocol    = "tcp"
    from_port   = 3389
    to_port     = 3389
    cidr_blocks = ["128.0.0.0/1"]
  }
}

resource "aws_security_group" "rules" {
}

resource "aws_vpc_security_group_ingress_rule" "lower" {
  security_group_id = aws_security_group.rules.id
  ip_protocol       = "tcp"
  from_port         = 3389
  to_port           = 3389
  cidr_ipv4         = "0.0.0.0/1" # want "opens port 3389 to all of IPv4, together with aws_security_group_rule.upper"
}

resource "aws_security_group_rule" "upper" {
  type              = "ingress"
  security_group_id = aws_security_group.rules.id
  protocol          = "tcp"
  from_port         = 3389
  to_port           = 3389
  cidr_blocks       = ["128.0.0.0/1"] # want "opens port 3389 to all of IPv4, together with aws_vpc_security_group_ingress_rule.lower"
}

resource "aws_security_group" "elsewhere" {
}

resource "aws_security_group_rule" "upper_of_another" {
  type              = "ingress"
  security_group_id = aws_security_group.elsewhere.id
  protocol          = "tcp"
  from_port         = 3389
  to_port           = 3389
  cidr_blocks       = ["128.0.0.0/1"]
}
