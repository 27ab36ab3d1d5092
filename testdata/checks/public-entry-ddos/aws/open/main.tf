variable "arn" {
  type = string
}

resource "aws_eip" "perhaps" { # unsure "aws_shield_protection.of_something perhaps names it"
  domain = "vpc"
}

resource "aws_cloudfront_distribution" "perhaps" { # unsure "aws_shield_protection.of_something perhaps names it"
  enabled = true
}

resource "aws_shield_protection" "of_something" {
  name         = "of_something"
  resource_arn = var.arn
}
