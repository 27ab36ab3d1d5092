variable "protected" {
  type = bool
}

resource "aws_alb" "protected" {
  enable_deletion_protection = true
}

resource "aws_alb" "off" {
  enable_deletion_protection = false # want "want true"
}

resource "aws_alb" "given" {
  enable_deletion_protection = var.protected # unsure "var.protected"
}

resource "aws_alb" "default" { # want "enable_deletion_protection is not set"
  tags = {}
}
