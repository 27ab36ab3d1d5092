variable "router" {
  type = bool
}

resource "aws_instance" "application" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m7g.large"
}

resource "aws_instance" "unchecked" {
  ami               = "ami-0123456789abcdef0"
  instance_type     = "m7g.large"
  source_dest_check = false # want "source_dest_check is false, want true"
}

resource "aws_instance" "unknown" {
  ami               = "ami-0123456789abcdef0"
  instance_type     = "m7g.large"
  source_dest_check = var.router # unsure "depends on var.router"
}

resource "aws_instance" "router" { # skip: a route leads to it, so that it has to forward
  ami               = "ami-0123456789abcdef0"
  instance_type     = "m7g.large"
  source_dest_check = false
}

resource "aws_route" "through_the_router" {
  route_table_id         = "rtb-0123456789abcdef0"
  destination_cidr_block = "0.0.0.0/0"
  network_interface_id   = aws_instance.router.primary_network_interface_id
}

resource "aws_network_interface" "application" {
  subnet_id = "subnet-0123456789abcdef0"
}

resource "aws_network_interface" "unchecked" {
  subnet_id         = "subnet-0123456789abcdef0"
  source_dest_check = false # want "source_dest_check is false, want true"
}

resource "aws_network_interface" "unknown" {
  subnet_id         = "subnet-0123456789abcdef0"
  source_dest_check = var.router # unsure "depends on var.router"
}

resource "aws_network_interface" "router" { # skip: a route leads to it, so that it has to forward
  subnet_id         = "subnet-0123456789abcdef0"
  source_dest_check = false
}

resource "aws_route_table" "main" {
  vpc_id = "vpc-0123456789abcdef0"
  route {
    cidr_block           = "0.0.0.0/0"
    network_interface_id = aws_network_interface.router.id
  }
}

resource "aws_spot_instance_request" "application" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m7g.large"
}

resource "aws_spot_instance_request" "unchecked" {
  ami               = "ami-0123456789abcdef0"
  instance_type     = "m7g.large"
  source_dest_check = "false" # want "source_dest_check is \"false\", want true"
}

resource "aws_spot_instance_request" "unknown" {
  ami               = "ami-0123456789abcdef0"
  instance_type     = "m7g.large"
  source_dest_check = var.router # unsure "depends on var.router"
}
