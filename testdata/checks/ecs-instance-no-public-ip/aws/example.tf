variable "public" {
  type = bool
}

resource "aws_subnet" "private" {
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = "10.0.1.0/24"
}

resource "aws_subnet" "public" {
  vpc_id                  = "vpc-0a1b2c3d"
  cidr_block              = "10.0.2.0/24"
  map_public_ip_on_launch = true
}

resource "aws_instance" "private" {
  ami           = "ami-0a1b2c3d"
  instance_type = "m7g.large"
  subnet_id     = aws_subnet.private.id
}

resource "aws_instance" "public" {
  ami                         = "ami-0a1b2c3d"
  instance_type               = "m7g.large"
  subnet_id                   = aws_subnet.private.id
  associate_public_ip_address = true # want "associate_public_ip_address is true, want false"
}

resource "aws_instance" "public_by_its_subnet" {
  ami           = "ami-0a1b2c3d"
  instance_type = "m7g.large"
  subnet_id     = aws_subnet.public.id # want "associate_public_ip_address is not set, and aws_subnet.public gives its instances public addresses"
}

resource "aws_instance" "web" {
  ami           = "ami-0a1b2c3d"
  instance_type = "m7g.large"
  subnet_id     = aws_subnet.private.id
}

resource "aws_eip" "web" {
  domain   = "vpc"
  instance = aws_instance.web.id # want "aws_instance.web: aws_eip.web gives it a public address"
}

resource "aws_instance" "given" {
  ami                         = "ami-0a1b2c3d"
  instance_type               = "m7g.large"
  subnet_id                   = aws_subnet.private.id
  associate_public_ip_address = var.public # unsure "depends on var.public"
}
