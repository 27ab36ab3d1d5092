variable "internal" {
  type = bool
}

resource "aws_alb" "guarded" {
  internal = false
}

resource "aws_shield_protection" "alb" {
  name         = "alb"
  resource_arn = aws_alb.guarded.arn
}

resource "aws_alb" "open" { # want "no aws_shield_protection names it in resource_arn"
  internal = false
}

resource "aws_alb" "given" {
  internal = var.internal # unsure "var.internal"
}

resource "aws_elb" "guarded" {
  internal = false
}

resource "aws_shield_protection" "elb" {
  name         = "elb"
  resource_arn = aws_elb.guarded.arn
}

resource "aws_elb" "open" { # want "no aws_shield_protection names it in resource_arn"
  internal = false
}

resource "aws_elb" "given" {
  internal = var.internal # unsure "var.internal"
}

resource "aws_cloudfront_distribution" "guarded" {
  enabled = true
}

resource "aws_shield_protection" "cdn" {
  name         = "cdn"
  resource_arn = aws_cloudfront_distribution.guarded.arn
}

resource "aws_cloudfront_distribution" "open" { # want "no aws_shield_protection names it in resource_arn"
  enabled = true
}
