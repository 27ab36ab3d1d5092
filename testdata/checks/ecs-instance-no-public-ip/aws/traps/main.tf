variable "public" {
  type = bool
}

variable "subnet_id" {
  type = string
}

data "aws_subnet" "other" {
  id = "subnet-0a1b2c3d"
}

resource "aws_subnet" "private" {
  vpc_id = "vpc-0a1b2c3d"
}

resource "aws_subnet" "public" {
  vpc_id                  = "vpc-0a1b2c3d"
  map_public_ip_on_launch = "true"
}

resource "aws_subnet" "some" {
  vpc_id                  = "vpc-0a1b2c3d"
  map_public_ip_on_launch = var.public
}

resource "aws_default_subnet" "default" {
  availability_zone = "ap-east-1a"
}

# The instance has the last word.
resource "aws_instance" "private_in_public_subnet" {
  subnet_id                   = aws_subnet.public.id
  associate_public_ip_address = false
}

resource "aws_instance" "in_some_subnet" {
  subnet_id = aws_subnet.some.id # unsure "var.public"
}

resource "aws_instance" "in_given_subnet" {
  subnet_id = var.subnet_id # unsure "var.subnet_id"
}

resource "aws_instance" "in_subnet_of_other_code" {
  subnet_id = data.aws_subnet.other.id # unsure "the subnet, which is not declared here"
}

resource "aws_instance" "in_literal_subnet" {
  subnet_id = "subnet-0a1b2c3d" # unsure "the subnet, which is not declared here"
}

resource "aws_instance" "anywhere" { # unsure "the default subnet"
  ami = "ami-0a1b2c3d"
}

resource "aws_instance" "in_default_subnet" {
  subnet_id = aws_default_subnet.default.id # want "aws_default_subnet.default gives its instances public addresses"
}

# By an interface.
resource "aws_network_interface" "public" {
  subnet_id = aws_subnet.private.id
}

resource "aws_network_interface" "private" {
  subnet_id = aws_subnet.public.id
}

resource "aws_instance" "by_interface" {
  network_interface {
    device_index         = 0
    network_interface_id = aws_network_interface.public.id
  }
}

resource "aws_eip_association" "by_interface" {
  allocation_id        = "eipalloc-1"
  network_interface_id = aws_network_interface.public.id # want "aws_instance.by_interface: aws_eip_association.by_interface gives it a public address"
}

# An interface that exists beforehand gets no address from its subnet.
resource "aws_instance" "by_private_interface" {
  primary_network_interface {
    network_interface_id = aws_network_interface.private.id
  }
}

resource "aws_instance" "by_primary_interface" {
  subnet_id = aws_subnet.private.id
}

resource "aws_eip" "by_primary_interface" {
  network_interface = aws_instance.by_primary_interface.primary_network_interface_id # want "aws_instance.by_primary_interface: "
}

resource "aws_instance" "by_attachment" {
  subnet_id = aws_subnet.private.id
}

resource "aws_network_interface" "attached" {
  subnet_id = aws_subnet.private.id
}

resource "aws_network_interface_attachment" "by_attachment" {
  instance_id          = aws_instance.by_attachment.id
  network_interface_id = aws_network_interface.attached.id
  device_index         = 1
}

resource "aws_eip" "by_attachment" {
  network_interface = aws_network_interface.attached.id # want "aws_instance.by_attachment: "
}

# The address of a NAT gateway is not one of an instance.
resource "aws_eip" "nat" {}

resource "aws_nat_gateway" "nat" {
  allocation_id = aws_eip.nat.id
  subnet_id     = aws_subnet.public.id
}

# A launch template says what the instance does not.
resource "aws_launch_template" "public" {
  network_interfaces {
    associate_public_ip_address = "true" # want "aws_launch_template.public: network_interfaces.associate_public_ip_address is \"true\", want false" "aws_instance.from_template: "
  }
}

resource "aws_launch_template" "private" {
  network_interfaces {
    associate_public_ip_address = "false"
  }
}

resource "aws_launch_template" "silent" {
  name = "silent"
}

resource "aws_launch_template" "given" {
  network_interfaces {
    associate_public_ip_address = var.public # unsure "aws_launch_template.given: .*var.public"
  }
}

resource "aws_instance" "from_template" {
  launch_template {
    id = aws_launch_template.public.id
  }
}

resource "aws_instance" "from_private_template" {
  subnet_id = aws_subnet.public.id

  launch_template {
    name = aws_launch_template.private.name
  }
}

resource "aws_instance" "from_template_of_other_code" {
  subnet_id = aws_subnet.private.id

  launch_template { # unsure "the launch template"
    id = "lt-0a1b2c3d"
  }
}

resource "aws_launch_configuration" "public" {
  associate_public_ip_address = true # want "associate_public_ip_address is true"
}

resource "aws_launch_configuration" "silent" {
  image_id = "ami-0a1b2c3d"
}

resource "aws_launch_configuration" "given" {
  associate_public_ip_address = var.public # unsure "var.public"
}

resource "aws_spot_instance_request" "private" {
  associate_public_ip_address = false
}

resource "aws_spot_instance_request" "public" {
  subnet_id = aws_subnet.public.id # want "aws_subnet.public"
}

resource "aws_spot_instance_request" "given" {
  associate_public_ip_address = var.public # unsure "var.public"
}

# The address of one module goes to the instance of another.
module "server" {
  source    = "./server"
  subnet_id = aws_subnet.private.id
}

module "address" {
  source      = "./address"
  instance_id = module.server.id
}
