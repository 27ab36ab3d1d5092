variable "offices" {
  type = list(string)
}

variable "admin" {
  type    = list(string)
  default = ["10.0.0.0/8", "::/0"]
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_default_security_group" "closed" {
  vpc_id = aws_vpc.main.id
}

resource "aws_default_security_group" "open" {
  vpc_id = aws_vpc.main.id
  ingress {
    protocol         = -1
    from_port        = 0
    to_port          = 0
    ipv6_cidr_blocks = ["::/0"] # want "opens all ports to"
  }
}

resource "aws_default_security_group" "unknown" {
  vpc_id = aws_vpc.main.id
  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = var.offices # unsure "ingress.cidr_blocks perhaps opens port 22 to everybody; depends on var.offices"
  }
}

resource "aws_security_group" "near_misses" {
  ingress { # a member of the group, and another group
    protocol        = "-1"
    from_port       = 0
    to_port         = 0
    self            = true
    security_groups = [aws_default_security_group.closed.id]
  }
  ingress { # the types of ICMP are no ports
    protocol    = "icmp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["0.0.0.0/0"]
  }
  ingress {
    protocol    = "tcp"
    from_port   = 24
    to_port     = 134
    cidr_blocks = ["0.0.0.0/0"]
  }
  ingress { # the network of a VPC is never everybody
    protocol    = "tcp"
    from_port   = 0
    to_port     = 65535
    cidr_blocks = [aws_vpc.main.cidr_block]
  }
  egress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "as_attribute" {
  ingress = [{
    description = "", from_port = 3380, to_port = 3390, protocol = "6", prefix_list_ids = [], security_groups = [], self = false
    cidr_blocks = [], ipv6_cidr_blocks = var.admin # want "opens port 3389"
  }]
}

resource "aws_security_group" "several" {
  dynamic "ingress" {
    for_each = { ssh = 22, web = 443, winrm = 5985 }
    content {
      protocol    = "tcp"
      from_port   = ingress.value
      to_port     = ingress.value
      cidr_blocks = ["0.0.0.0/0"] # want "opens port 22 to" "opens port 5985 to"
    }
  }
}

resource "aws_security_group_rule" "open" {
  type              = "ingress"
  security_group_id = aws_security_group.several.id
  protocol          = "tcp"
  from_port         = 0
  to_port           = 65535
  cidr_blocks       = ["10.0.0.0/8", "0.0.0.0/0"] # want "cidr_blocks opens all ports"
}

resource "aws_security_group_rule" "https" {
  type              = "ingress"
  security_group_id = aws_security_group.several.id
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "outbound" { # skip: it lets nobody in
  type              = "egress"
  security_group_id = aws_security_group.several.id
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_vpc_security_group_ingress_rule" "open" {
  for_each          = toset(["0.0.0.0/0", "192.0.2.0/24"])
  security_group_id = aws_security_group.several.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = each.value # want "ingress_rule.open\\[\"0.0.0.0/0\"\\]: cidr_ipv4 opens port 22"
}

resource "aws_vpc_security_group_ingress_rule" "all_ipv6" {
  security_group_id = aws_security_group.several.id
  ip_protocol       = "-1"
  cidr_ipv6         = "0::/0" # want "cidr_ipv6 opens all ports"
}

resource "aws_vpc_security_group_ingress_rule" "from_group" {
  security_group_id            = aws_security_group.several.id
  ip_protocol                  = "-1"
  referenced_security_group_id = aws_security_group.near_misses.id
}
