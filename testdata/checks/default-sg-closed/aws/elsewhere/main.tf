variable "vpc_id" {
  type = string
}

variable "rules" {
  type = list(object({ port = number }))
}

variable "manage" {
  type = bool
}

resource "aws_default_security_group" "closed" {
  vpc_id = var.vpc_id
}

resource "aws_default_security_group" "open" {
  vpc_id = "vpc-0123456789abcdef0"
  ingress { # want "ingress is .*, want no value"
    protocol  = "-1"
    from_port = 0
    to_port   = 0
    self      = true
  }
}

resource "aws_default_security_group" "unknown" {
  vpc_id = "vpc-0123456789abcdef1"
  dynamic "ingress" { # unsure "depends on var.rules"
    for_each = var.rules
    content {
      protocol  = "tcp"
      from_port = ingress.value.port
      to_port   = ingress.value.port
      self      = true
    }
  }
}

resource "aws_vpc" "perhaps" { # unsure "aws_default_security_group.closed perhaps names it in vpc_id; depends on var.vpc_id"
  cidr_block = "10.0.0.0/16"
}
