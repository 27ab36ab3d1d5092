variable "manage" {
  type = bool
}

variable "rules" {
  type = list(object({ port = number }))
}

resource "aws_default_vpc" "closed" {
}

resource "aws_default_security_group" "closed" { # skip: its VPC is judged by it
  vpc_id = aws_default_vpc.closed.id
}

resource "aws_default_vpc" "as_aws_makes_it" { # want "no aws_default_security_group names it in vpc_id"
}

resource "aws_default_vpc" "perhaps" { # unsure "depends on var.manage"
}

resource "aws_default_security_group" "perhaps" { # skip: its VPC is judged by it
  count  = var.manage ? 1 : 0
  vpc_id = aws_default_vpc.perhaps.id
}
