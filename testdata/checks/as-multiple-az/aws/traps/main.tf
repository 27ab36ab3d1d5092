data "aws_availability_zones" "all" {}

data "aws_availability_zones" "some" {
  filter {
    name   = "zone-name"
    values = ["ap-east-1a"]
  }
}

data "aws_subnets" "found" {}

variable "subnets" {
  type    = list(string)
  default = ["subnet-0a1b2c3d", "subnet-4e5f6a7b"]
}

resource "aws_subnet" "a" {
  availability_zone = "ap-east-1a"
}

resource "aws_subnet" "also_a" {
  availability_zone = "ap-east-1a"
}

resource "aws_subnet" "b" {
  availability_zone = "ap-east-1b"
}

resource "aws_subnet" "by_id" {
  availability_zone_id = "ape1-az1"
}

resource "aws_subnet" "anywhere" {
  cidr_block = "10.0.9.0/24"
}

resource "aws_subnet" "element" {
  count = 3

  availability_zone = element(data.aws_availability_zones.all.names, count.index)
}

resource "aws_subnet" "first" {
  count = 2

  availability_zone = data.aws_availability_zones.all.names[0]
}

resource "aws_autoscaling_group" "two_zones" {
  vpc_zone_identifier = [aws_subnet.a.id, aws_subnet.b.id]
}

resource "aws_autoscaling_group" "two_subnets_in_one_zone" {
  vpc_zone_identifier = [aws_subnet.a.id, aws_subnet.also_a.id] # want "has 1 of at least 2"
}

resource "aws_autoscaling_group" "same_subnet_twice" {
  vpc_zone_identifier = [aws_subnet.anywhere.id, aws_subnet.anywhere.id] # want "has 1 of at least 2"
}

resource "aws_autoscaling_group" "zone_not_written" {
  vpc_zone_identifier = [aws_subnet.a.id, aws_subnet.anywhere.id] # unsure "the zone of aws_subnet.anywhere"
}

# A zone's id may be that of the other's name.
resource "aws_autoscaling_group" "name_and_id" {
  vpc_zone_identifier = [aws_subnet.a.id, aws_subnet.by_id.id] # unsure "the name of the zone"
}

resource "aws_autoscaling_group" "of_element" {
  vpc_zone_identifier = aws_subnet.element[*].id
}

resource "aws_autoscaling_group" "all_in_the_first" {
  vpc_zone_identifier = aws_subnet.first[*].id # want "has 1 of at least 2"
}

resource "aws_autoscaling_group" "data_source" {
  vpc_zone_identifier = data.aws_subnets.found.ids # unsure "data.aws_subnets.found.ids"
}

# One subnet is in one zone, wherever it is.
resource "aws_autoscaling_group" "one_literal" {
  vpc_zone_identifier = ["subnet-0a1b2c3d"] # want "has 1 of at least 2"
}

resource "aws_autoscaling_group" "two_literals" {
  vpc_zone_identifier = var.subnets # unsure "the zone of a subnet, which is not declared here"
}

resource "aws_autoscaling_group" "zones" {
  availability_zones = ["ap-east-1a", "ap-east-1b"]
}

resource "aws_autoscaling_group" "one_of_zones" {
  availability_zones = [data.aws_availability_zones.all.names[0]] # want "availability_zones has 1"
}

resource "aws_autoscaling_group" "all_zones" {
  availability_zones = data.aws_availability_zones.all.names
}

resource "aws_autoscaling_group" "filtered_zones" {
  availability_zones = data.aws_availability_zones.some.names # unsure "data.aws_availability_zones.some.names"
}

resource "aws_autoscaling_group" "placed_by_its_template" { # unsure "vpc_zone_identifier is not set"
  launch_template {
    id = "lt-0a1b2c3d"
  }
}

# The subnets of one module, the group of another.
module "network" {
  source = "./network"
}

module "two_zones" {
  source  = "./group"
  subnets = module.network.subnets
}

module "one_zone" {
  source  = "./group"
  subnets = slice(module.network.subnets, 0, 1)
}
