variable "subnets" {
  type = list(string)
}

resource "tencentcloud_subnet" "b" {
  name              = "web-2"
  vpc_id            = "vpc-a1b2c3d4"
  cidr_block        = "10.0.2.0/24"
  availability_zone = "ap-hongkong-2"
}

resource "tencentcloud_subnet" "c" {
  name              = "web-3"
  vpc_id            = "vpc-a1b2c3d4"
  cidr_block        = "10.0.3.0/24"
  availability_zone = "ap-hongkong-3"
}

resource "tencentcloud_as_scaling_group" "two_zones" {
  scaling_group_name = "web"
  vpc_id             = "vpc-a1b2c3d4"
  subnet_ids         = [tencentcloud_subnet.b.id, tencentcloud_subnet.c.id]
}

resource "tencentcloud_as_scaling_group" "one_zone" {
  scaling_group_name = "web-test"
  vpc_id             = "vpc-a1b2c3d4"
  subnet_ids         = [tencentcloud_subnet.b.id] # want "subnet_ids has 1 of at least 2 different zones"
}

resource "tencentcloud_as_scaling_group" "given" {
  scaling_group_name = "web-branch"
  vpc_id             = "vpc-a1b2c3d4"
  subnet_ids         = var.subnets # unsure "depends on var.subnets"
}
