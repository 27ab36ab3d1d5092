variable "subnets" {
  type = list(string)
}

data "aws_availability_zones" "all" {}

resource "aws_subnet" "transit" {
  count = 2

  vpc_id            = "vpc-0a1b2c3d"
  cidr_block        = "10.0.${count.index}.0/28"
  availability_zone = data.aws_availability_zones.all.names[count.index]
}

resource "aws_ec2_transit_gateway_vpc_attachment" "two_zones" {
  transit_gateway_id = "tgw-0a1b2c3d"
  vpc_id             = "vpc-0a1b2c3d"
  subnet_ids         = aws_subnet.transit[*].id
}

resource "aws_ec2_transit_gateway_vpc_attachment" "one_zone" {
  transit_gateway_id = "tgw-0a1b2c3d"
  vpc_id             = "vpc-0a1b2c3d"
  subnet_ids         = [aws_subnet.transit[0].id] # want "subnet_ids has 1 of at least 2 different zones"
}

resource "aws_ec2_transit_gateway_vpc_attachment" "given" {
  transit_gateway_id = "tgw-0a1b2c3d"
  vpc_id             = "vpc-0a1b2c3d"
  subnet_ids         = var.subnets # unsure "depends on var.subnets"
}

resource "aws_networkfirewall_firewall" "two_zones" {
  name = "edge"

  dynamic "subnet_mapping" {
    for_each = aws_subnet.transit[*].id
    content {
      subnet_id = subnet_mapping.value
    }
  }
}

resource "aws_networkfirewall_firewall" "one_zone" {
  name = "edge"

  subnet_mapping { # want "subnet_mapping has 1 of at least 2 different zones"
    subnet_id = aws_subnet.transit[1].id
  }
}

resource "aws_networkfirewall_firewall" "given" {
  name = "edge"

  dynamic "subnet_mapping" { # unsure "depends on var.subnets"
    for_each = var.subnets
    content {
      subnet_id = subnet_mapping.value
    }
  }
}

resource "aws_networkfirewall_firewall" "attached" { # skip: it is in the zones of the transit gateway
  name               = "edge"
  transit_gateway_id = "tgw-0a1b2c3d"
}
