variable "protected" {
  type = bool
}

resource "aws_lb" "protected" {
  enable_deletion_protection = true
}

resource "aws_lb" "off" {
  enable_deletion_protection = false # want "want true"
}

resource "aws_lb" "given" {
  enable_deletion_protection = var.protected # unsure "var.protected"
}

resource "aws_lb" "default" { # want "enable_deletion_protection is not set"
  tags = {}
}

resource "aws_instance" "server" { # skip: servers are judged only if asked for
  instance_type = "t3.micro"
}
