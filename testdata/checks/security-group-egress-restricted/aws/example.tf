variable "targets" {
  type = list(string)
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_security_group" "application" {
  egress { # a single port to everybody is left to the setting any-port
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = [aws_vpc.main.cidr_block]
  }
}

# The provider deletes the rule that AWS gives a new group.
resource "aws_security_group" "nothing" {
}

resource "aws_security_group" "open" {
  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"] # want "egress.cidr_blocks lets out all ports to \"0.0.0.0/0\""
  }
}

resource "aws_security_group" "unknown" {
  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = var.targets # unsure "perhaps lets out all ports to everybody; depends on var.targets"
  }
}

resource "aws_default_security_group" "closed" {
  vpc_id = aws_vpc.main.id
}

resource "aws_default_security_group" "open" {
  vpc_id = aws_vpc.main.id
  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"] # want "lets out all ports"
  }
}

resource "aws_default_security_group" "unknown" {
  vpc_id = aws_vpc.main.id
  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = var.targets # unsure "depends on var.targets"
  }
}

resource "aws_security_group_rule" "https" {
  type              = "egress"
  security_group_id = aws_security_group.nothing.id
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "open" {
  type              = "egress"
  security_group_id = aws_security_group.nothing.id
  protocol          = "tcp"
  from_port         = 0
  to_port           = 65535
  cidr_blocks       = ["0.0.0.0/0"] # want "cidr_blocks lets out all ports"
}

resource "aws_security_group_rule" "unknown" {
  type              = "egress"
  security_group_id = aws_security_group.nothing.id
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = var.targets # unsure "depends on var.targets"
}

resource "aws_security_group_rule" "inbound" { # skip: it lets nothing out
  type              = "ingress"
  security_group_id = aws_security_group.nothing.id
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_vpc_security_group_egress_rule" "https" {
  security_group_id = aws_security_group.nothing.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "open" {
  security_group_id = aws_security_group.nothing.id
  ip_protocol       = "-1"
  cidr_ipv6         = "::/0" # want "cidr_ipv6 lets out all ports to \"::/0\""
}

resource "aws_vpc_security_group_egress_rule" "unknown" {
  security_group_id = aws_security_group.nothing.id
  ip_protocol       = "-1"
  cidr_ipv4         = var.targets[0] # unsure "depends on var.targets"
}
