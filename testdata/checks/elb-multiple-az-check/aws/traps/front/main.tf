variable "subnets" {
  type = list(string)
}

resource "aws_lb" "this" {
  subnets = var.subnets # want "^module.narrow_front.aws_lb.this: subnets has 1"
}
