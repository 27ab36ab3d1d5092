variable "protected" {
  type = bool
}

resource "aws_instance" "protected" {
  disable_api_termination = true
}

resource "aws_instance" "off" {
  disable_api_termination = false # want "want true"
}

resource "aws_instance" "given" {
  disable_api_termination = var.protected # unsure "var.protected"
}

resource "aws_instance" "default" { # want "disable_api_termination is not set"
  tags = {}
}
