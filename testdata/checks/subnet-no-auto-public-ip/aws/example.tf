variable "public" {
  type = bool
}

resource "aws_subnet" "private" {
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = "10.0.1.0/24"
}

resource "aws_subnet" "public" {
  vpc_id                  = "vpc-0123456789abcdef0"
  cidr_block              = "10.0.2.0/24"
  map_public_ip_on_launch = true # want "map_public_ip_on_launch is true, want false"
}

resource "aws_subnet" "unknown" {
  vpc_id                  = "vpc-0123456789abcdef0"
  cidr_block              = "10.0.3.0/24"
  map_public_ip_on_launch = var.public # unsure "depends on var.public"
}

resource "aws_default_subnet" "as_aws_makes_it" { # want "map_public_ip_on_launch is not set, want false"
  availability_zone = "ap-east-1a"
}

resource "aws_default_subnet" "private" {
  availability_zone       = "ap-east-1b"
  map_public_ip_on_launch = false
}

resource "aws_default_subnet" "unknown" {
  availability_zone       = "ap-east-1c"
  map_public_ip_on_launch = var.public # unsure "depends on var.public"
}
