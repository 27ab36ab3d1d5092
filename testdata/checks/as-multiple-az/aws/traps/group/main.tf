variable "subnets" {
  type = list(string)
}

resource "aws_autoscaling_group" "this" {
  vpc_zone_identifier = var.subnets # want "module.one_zone.*has 1 of at least 2"
}
