variable "zone" {
  type = string
}

data "aws_subnet" "given" {
  id = "subnet-0a1b2c3d"
}

data "aws_subnets" "given" {}

resource "aws_subnet" "a" {
  vpc_id            = "vpc-0a1b2c3d"
  availability_zone = "ap-east-1a"
}

resource "aws_subnet" "another_in_a" {
  vpc_id            = "vpc-0a1b2c3d"
  availability_zone = "ap-east-1a"
}

resource "aws_subnet" "b" {
  vpc_id            = "vpc-0a1b2c3d"
  availability_zone = "ap-east-1b"
}

resource "aws_subnet" "in_c_by_id" {
  vpc_id               = "vpc-0a1b2c3d"
  availability_zone_id = "ape1-az3"
}

resource "aws_subnet" "anywhere" {
  vpc_id = "vpc-0a1b2c3d"
}

resource "aws_subnet" "somewhere" {
  vpc_id            = "vpc-0a1b2c3d"
  availability_zone = var.zone
}

resource "aws_alb" "two_subnets_in_one_zone" {
  subnets = [aws_subnet.a.id, aws_subnet.another_in_a.id] # want "subnets has 1 of at least 2 different zones"
}

resource "aws_alb" "two_zones" {
  subnets = toset([aws_subnet.a.id, aws_subnet.b.id])
}

# Two subnets need not be in two zones.
resource "aws_alb" "literals" {
  subnets = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"] # unsure "the zone of a subnet, which is not declared here"
}

resource "aws_lb" "one_literal_twice" {
  subnets = ["subnet-0a1b2c3d", "subnet-0a1b2c3d"] # want "subnets has 1"
}

resource "aws_lb" "zone_left_open" {
  subnets = [aws_subnet.a.id, aws_subnet.anywhere.id] # unsure "the zone of aws_subnet.anywhere"
}

resource "aws_lb" "zone_given" {
  subnets = [aws_subnet.a.id, aws_subnet.somewhere.id] # unsure "var.zone"
}

resource "aws_lb" "zone_by_name_and_by_id" {
  subnets = [aws_subnet.a.id, aws_subnet.in_c_by_id.id] # unsure "the name of the zone"
}

resource "aws_lb" "from_data" {
  subnets = data.aws_subnets.given.ids # unsure "data.aws_subnets.given.ids"
}

resource "aws_lb" "one_from_data" {
  subnets = [data.aws_subnet.given.id] # want "subnets has 1"
}

resource "aws_lb" "mapped" {
  subnet_mapping {
    subnet_id = aws_subnet.a.id
  }
  subnet_mapping {
    subnet_id = aws_subnet.b.id
  }
}

resource "aws_lb" "mapped_once" {
  subnet_mapping { # want "subnet_mapping has 1"
    subnet_id = aws_subnet.b.id
  }
}

resource "aws_lb" "mapped_dynamically" {
  dynamic "subnet_mapping" {
    for_each = [aws_subnet.a.id, aws_subnet.b.id]
    content {
      subnet_id = subnet_mapping.value
    }
  }
}

resource "aws_lb" "nothing_said" { # unsure "subnets is not set"
  load_balancer_type = "application"
}

resource "aws_elb" "two_zones" {
  availability_zones = ["ap-east-1a", "ap-east-1b"]
}

resource "aws_elb" "one_zone" {
  availability_zones = ["ap-east-1a"] # want "availability_zones has 1"
}

resource "aws_elb" "one_zone_by_subnets" {
  subnets = [aws_subnet.a.id, aws_subnet.another_in_a.id] # want "subnets has 1"
}

resource "aws_elb" "given" {
  availability_zones = [var.zone, "ap-east-1a"] # unsure "var.zone"
}

# Through a module, which is given the subnets.
module "front" {
  source  = "./front"
  subnets = [aws_subnet.a.id, aws_subnet.b.id]
}

module "narrow_front" {
  source  = "./front"
  subnets = [aws_subnet.a.id]
}
