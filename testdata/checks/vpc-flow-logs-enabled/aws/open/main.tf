variable "vpc_id" {
  type = string
}

# Which network this is about is not known, so it may be any.
resource "aws_flow_log" "some" {
  vpc_id       = var.vpc_id
  traffic_type = "REJECT"
}

resource "aws_vpc" "perhaps" { # unsure "aws_flow_log.some perhaps names it in vpc_id; depends on var.vpc_id"
  cidr_block = "10.2.0.0/16"
}

resource "aws_default_vpc" "perhaps" {} # unsure "var.vpc_id"

resource "aws_vpc" "logged" {
  cidr_block = "10.3.0.0/16"
}

resource "aws_flow_log" "logged" {
  vpc_id       = aws_vpc.logged.id
  traffic_type = "REJECT"
}
