data "aws_availability_zones" "all" {}

resource "huaweicloud_as_group" "two_zones" {
  availability_zones = ["a", "b"] # want "has 2 of at least 3 different zones"
}

resource "huaweicloud_as_group" "three_zones" {
  availability_zones = ["a", "b", "c"]
}

resource "aws_autoscaling_group" "two_zones" {
  availability_zones = ["ap-east-1a", "ap-east-1b"] # want "has 2 of at least 3"
}

# Some regions have fewer than three.
resource "aws_autoscaling_group" "all_zones" {
  availability_zones = data.aws_availability_zones.all.names # unsure "data.aws_availability_zones.all.names"
}
