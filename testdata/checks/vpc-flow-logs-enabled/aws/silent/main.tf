resource "aws_vpc" "silent" { # want "no aws_flow_log names it in vpc_id"
  cidr_block = "10.1.0.0/16"
}

resource "aws_subnet" "silent" {
  vpc_id     = aws_vpc.silent.id
  cidr_block = "10.1.0.0/24"
}

resource "aws_flow_log" "subnet" {
  subnet_id    = aws_subnet.silent.id
  traffic_type = "ALL"
}

resource "aws_default_vpc" "silent" {} # want "no aws_flow_log"
