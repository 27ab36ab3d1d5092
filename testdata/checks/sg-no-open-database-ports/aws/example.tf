variable "clients" {
  type = list(string)
}

resource "aws_security_group" "application" {
  ingress {
    protocol    = "tcp"
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = ["10.0.0.0/16"]
  }
  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "open" {
  ingress {
    protocol    = "tcp"
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = ["0.0.0.0/0"] # want "ingress.cidr_blocks opens port 5432 to"
  }
}

resource "aws_security_group" "unknown" {
  ingress {
    protocol    = "tcp"
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = var.clients # unsure "perhaps opens port 5432 to everybody; depends on var.clients"
  }
}

resource "aws_default_security_group" "application" {
  ingress {
    protocol    = "tcp"
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = ["10.0.0.0/16"]
  }
  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_default_security_group" "open" {
  ingress {
    protocol    = "tcp"
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = ["0.0.0.0/0"] # want "ingress.cidr_blocks opens port 5432 to"
  }
}

resource "aws_default_security_group" "unknown" {
  ingress {
    protocol    = "tcp"
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = var.clients # unsure "perhaps opens port 5432 to everybody; depends on var.clients"
  }
}

resource "aws_security_group_rule" "application" {
  type              = "ingress"
  security_group_id = aws_security_group.application.id
  protocol          = "tcp"
  from_port         = 5432
  to_port           = 5432
  cidr_blocks       = ["10.0.0.0/16"]
}

resource "aws_security_group_rule" "open" {
  type              = "ingress"
  security_group_id = aws_security_group.application.id
  protocol          = "tcp"
  from_port         = 5432
  to_port           = 5432
  cidr_blocks       = ["0.0.0.0/0"] # want "cidr_blocks opens port 5432 to"
}

resource "aws_security_group_rule" "unknown" {
  type              = "ingress"
  security_group_id = aws_security_group.application.id
  protocol          = "tcp"
  from_port         = 5432
  to_port           = 5432
  cidr_blocks       = var.clients # unsure "depends on var.clients"
}

resource "aws_vpc_security_group_ingress_rule" "application" {
  security_group_id = aws_security_group.application.id
  ip_protocol       = "tcp"
  from_port         = 5432
  to_port           = 5432
  cidr_ipv4         = "10.0.0.0/16"
}

resource "aws_vpc_security_group_ingress_rule" "open" {
  security_group_id = aws_security_group.application.id
  ip_protocol       = "tcp"
  from_port         = 5432
  to_port           = 5432
  cidr_ipv4         = "0.0.0.0/0" # want "cidr_ipv4 opens port 5432 to"
}

resource "aws_vpc_security_group_ingress_rule" "unknown" {
  security_group_id = aws_security_group.application.id
  ip_protocol       = "tcp"
  from_port         = 5432
  to_port           = 5432
  cidr_ipv4         = var.clients[0] # unsure "depends on var.clients"
}

resource "aws_security_group" "udp" {
  ingress { # no database answers there
    protocol    = "udp"
    from_port   = 5000
    to_port     = 6000
    cidr_blocks = ["0.0.0.0/0"]
  }
  ingress {
    protocol    = "udp"
    from_port   = 11211
    to_port     = 11211
    cidr_blocks = ["0.0.0.0/0"] # want "opens port 11211"
  }
}
