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

resource "aws_autoscaling_group" "two_zones" {
  min_size            = 2
  max_size            = 6
  vpc_zone_identifier = aws_subnet.web[*].id
}

resource "aws_autoscaling_group" "one_zone" {
  min_size            = 1
  max_size            = 2
  vpc_zone_identifier = [aws_subnet.web[0].id] # want "vpc_zone_identifier has 1 of at least 2 different zones"
}

resource "aws_autoscaling_group" "given" {
  min_size            = 2
  max_size            = 6
  vpc_zone_identifier = var.subnets # unsure "depends on var.subnets"
}
