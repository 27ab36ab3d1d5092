variable "subnets" {
  type = list(string)
}

data "aws_availability_zones" "all" {}

resource "aws_subnet" "web" {
  count = 2

  vpc_id            = "vpc-0a1b2c3d"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = data.aws_availability_zones.all.names[count.index]
}

resource "aws_lb" "two_zones" {
  name    = "core"
  subnets = aws_subnet.web[*].id
}

resource "aws_lb" "one_zone" {
  name               = "test"
  load_balancer_type = "network"
  subnets            = [aws_subnet.web[0].id] # want "subnets has 1 of at least 2 different zones"
}

resource "aws_lb" "given" {
  name    = "branch"
  subnets = var.subnets # unsure "depends on var.subnets"
}
