variable "offices" {
  type = string
}

variable "number" {
  type = number
}

variable "outbound" {
  type = bool
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_network_acl" "web" {
  vpc_id = aws_vpc.main.id

  ingress {
    rule_no    = 90
    action     = "deny"
    protocol   = "tcp"
    from_port  = 3389
    to_port    = 3389
    cidr_block = "0.0.0.0/0"
  }
  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    from_port  = 443
    to_port    = 443
    cidr_block = "0.0.0.0/0"
  }
  ingress { # the answers to what the subnet asks
    rule_no    = 110
    action     = "allow"
    protocol   = "tcp"
    from_port  = 1024
    to_port    = 65535
    cidr_block = "0.0.0.0/0"
  }
  ingress {
    rule_no    = 120
    action     = "allow"
    protocol   = "tcp"
    from_port  = 22
    to_port    = 22
    cidr_block = "10.0.0.0/8"
  }
  egress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    from_port  = 0
    to_port    = 0
    cidr_block = "0.0.0.0/0"
  }
}

resource "aws_network_acl" "open" {
  vpc_id = aws_vpc.main.id
  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    from_port  = 0
    to_port    = 0
    cidr_block = "0.0.0.0/0" # want "ingress.cidr_block opens all ports to \"0.0.0.0/0\""
  }
  ingress {
    rule_no         = 200
    action          = "allow"
    protocol        = "6"
    from_port       = 22
    to_port         = 22
    ipv6_cidr_block = "::/0" # want "ingress.ipv6_cidr_block opens port 22 to \"::/0\""
  }
}

# The number decides, not the order in which the rules are written.
resource "aws_network_acl" "denied_too_late" {
  vpc_id = aws_vpc.main.id
  ingress {
    rule_no    = 200
    action     = "deny"
    protocol   = "tcp"
    from_port  = 22
    to_port    = 22
    cidr_block = "0.0.0.0/0"
  }
  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    from_port  = 0
    to_port    = 1023
    cidr_block = "0.0.0.0/0" # want "opens ports 20-23 to"
  }
}

resource "aws_network_acl" "unknown" {
  vpc_id = aws_vpc.main.id
  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    from_port  = 22
    to_port    = 22
    cidr_block = var.offices # unsure "perhaps opens port 22 to everybody; depends on var.offices"
  }
}

# Not judged: it is open wherever nobody has changed it.
resource "aws_default_network_acl" "open" {
  default_network_acl_id = aws_vpc.main.default_network_acl_id
  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = -1
    from_port  = 0
    to_port    = 0
    cidr_block = "0.0.0.0/0"
  }
}

resource "aws_network_acl" "rules" {
  vpc_id = aws_vpc.main.id
}

resource "aws_network_acl_rule" "deny_telnet" {
  network_acl_id = aws_network_acl.rules.id
  rule_number    = 50
  rule_action    = "deny"
  protocol       = "tcp"
  from_port      = 0
  to_port        = 23
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "denied_before" {
  network_acl_id = aws_network_acl.rules.id
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 23
  to_port        = 443
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "open" {
  network_acl_id = aws_network_acl.rules.id
  rule_number    = 40
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 23
  to_port        = 443
  cidr_block     = "0.0.0.0/0" # want "cidr_block opens port 23 to"
}

resource "aws_network_acl_rule" "perhaps_denied_before" {
  network_acl_id = aws_network_acl.rules.id
  rule_number    = var.number
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 23
  to_port        = 23
  cidr_block     = "0.0.0.0/0" # unsure "perhaps opens port 23 to \"0.0.0.0/0\"; depends on var.number"
}

resource "aws_network_acl_rule" "outbound" { # skip: it lets nobody in
  network_acl_id = aws_network_acl.rules.id
  egress         = true
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "-1"
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "perhaps_outbound" {
  network_acl_id = aws_network_acl.rules.id
  egress         = var.outbound
  rule_number    = 10
  rule_action    = "allow"
  protocol       = "-1"
  cidr_block     = "0.0.0.0/0" # unsure "perhaps opens .*; depends on var.outbound"
}
