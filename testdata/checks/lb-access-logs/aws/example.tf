variable "enabled" {
  type = bool
}

resource "aws_lb" "logged" {
  name = "web"
  access_logs {
    bucket  = "access-logs"
    enabled = true
  }
}

resource "aws_lb" "silent" { # want "access_logs.enabled is not set, want true"
  name = "web"
}

resource "aws_lb" "given" {
  name = "web"
  access_logs {
    bucket  = "access-logs"
    enabled = var.enabled # unsure "var.enabled"
  }
}
