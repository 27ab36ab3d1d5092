variable "cidr" {
  type = string
}

variable "cidrs" {
  type = list(string)
}

variable "port" {
  type = number
}

variable "rules" {
  type = list(object({ port = number }))
}

variable "direction" {
  type = string
}

variable "public" {
  type = bool
}

variable "host" {
  type = string
}

data "aws_vpc" "main" {
  default = true
}

data "aws_subnet" "main" {
  id = var.host
}

data "aws_prefix_list" "s3" {
  name = "com.amazonaws.ap-east-1.s3"
}

data "aws_ec2_managed_prefix_list" "offices" {
  name = "offices"
}

resource "aws_ec2_managed_prefix_list" "narrow" {
  name           = "narrow"
  address_family = "IPv4"
  max_entries    = 5
  entry {
    cidr = "192.0.2.0/24"
  }
}

resource "aws_ec2_managed_prefix_list" "wide" {
  name           = "wide"
  address_family = "IPv4"
  max_entries    = 5
}

resource "aws_ec2_managed_prefix_list_entry" "wide" {
  cidr           = "0.0.0.0/0"
  prefix_list_id = aws_ec2_managed_prefix_list.wide.id
}

resource "aws_security_group" "port" {
  ingress {
    protocol    = "tcp"
    from_port   = var.port
    to_port     = var.port
    cidr_blocks = ["0.0.0.0/0"] # unsure "perhaps opens ports 20-23, .* to \"0.0.0.0/0\"; depends on var.port"
  }
}

resource "aws_security_group" "blocks" {
  dynamic "ingress" {
    for_each = var.rules
    content {
      protocol    = "tcp"
      from_port   = ingress.value.port
      to_port     = ingress.value.port
      cidr_blocks = ["0.0.0.0/0"] # unsure "perhaps opens .*; depends on var.rules"
    }
  }
}

resource "aws_security_group" "attribute" {
  ingress = var.rules # unsure "a rule perhaps opens .*; depends on var.rules"
}

# What is not known cannot be everybody.
resource "aws_security_group" "bounded" {
  ingress {
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
    cidr_blocks = [
      "${var.host}/32", format("%s/24", var.host), data.aws_vpc.main.cidr_block, data.aws_subnet.main.cidr_block, cidrsubnet(var.cidr, 4, 1),
    ]
    prefix_list_ids = [data.aws_prefix_list.s3.id, aws_ec2_managed_prefix_list.narrow.id]
  }
}

resource "aws_security_group" "choice" {
  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = var.public ? ["0.0.0.0/0"] : ["10.0.0.0/8"] # unsure "in one case ingress.cidr_blocks opens port 22 .*; depends on var.public"
  }
}

resource "aws_security_group_rule" "list" {
  type              = "ingress"
  security_group_id = aws_security_group.port.id
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_blocks       = concat(["10.0.0.0/8"], var.cidrs) # unsure "cidr_blocks perhaps opens port 22 to everybody; depends on var.cidrs"
}

resource "aws_security_group_rule" "certain_all_the_same" {
  type              = "ingress"
  security_group_id = aws_security_group.port.id
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_blocks       = concat(["0.0.0.0/0"], var.cidrs) # want "opens port 22"
}

resource "aws_security_group_rule" "direction" {
  type              = var.direction
  security_group_id = aws_security_group.port.id
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_blocks       = ["0.0.0.0/0"] # unsure "perhaps opens port 22 to \"0.0.0.0/0\"; depends on var.direction"
}

resource "aws_vpc_security_group_ingress_rule" "unknown" {
  security_group_id = aws_security_group.port.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = var.cidr # unsure "cidr_ipv4 perhaps opens port 22 to everybody; depends on var.cidr"
}

resource "aws_vpc_security_group_ingress_rule" "unknown_but_for_other_ports" {
  security_group_id = aws_security_group.port.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = var.cidr
}

resource "aws_vpc_security_group_ingress_rule" "wide_list" {
  security_group_id = aws_security_group.port.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  prefix_list_id    = aws_ec2_managed_prefix_list.wide.id # want "prefix_list_id opens port 22"
}

resource "aws_vpc_security_group_ingress_rule" "list_of_another_root" {
  security_group_id = aws_security_group.port.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  prefix_list_id    = data.aws_ec2_managed_prefix_list.offices.id # unsure "prefix_list_id perhaps opens port 22"
}

resource "aws_ec2_managed_prefix_list" "network" {
  name           = "network"
  address_family = "IPv4"
  max_entries    = 1
  entry {
    cidr = data.aws_vpc.main.cidr_block
  }
}

resource "aws_security_group_rule" "from_list_of_the_network" {
  type              = "ingress"
  from_port         = 22
  to_port           = 22
  protocol          = "tcp"
  prefix_list_ids   = [aws_ec2_managed_prefix_list.network.id]
  security_group_id = "sg-1"
}
