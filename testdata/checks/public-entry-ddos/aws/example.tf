variable "internal" {
  type = bool
}

resource "aws_lb" "guarded" {
  internal = false
}

resource "aws_shield_protection" "lb" {
  name         = "lb"
  resource_arn = aws_lb.guarded.arn
}

resource "aws_lb" "open" { # want "no aws_shield_protection names it in resource_arn"
  internal = false
}

resource "aws_lb" "inside" { # skip: it is not on the internet
  internal = true
}

resource "aws_lb" "given" {
  internal = var.internal # unsure "var.internal"
}

resource "aws_eip" "guarded" {
  domain = "vpc"
}

resource "aws_shield_protection" "eip" {
  name         = "eip"
  resource_arn = "arn:aws:ec2:ap-east-1:111122223333:eip-allocation/${aws_eip.guarded.id}"
}

resource "aws_eip" "open" { # want "no aws_shield_protection names it in resource_arn"
  domain = "vpc"
}
