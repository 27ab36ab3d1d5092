variable "enabled" {
  type = bool
}

variable "kind" {
  type = string
}

resource "aws_lb" "with_a_bucket_alone" {
  access_logs { # want "access_logs.enabled is not set"
    bucket = "access-logs"
  }
}

resource "aws_lb" "gateway" { # skip: it has no access logs
  load_balancer_type = "gateway"
}

resource "aws_lb" "perhaps_gateway" {
  load_balancer_type = var.kind # unsure "var.kind"
}

resource "aws_lb" "network" {
  name               = "web"
  load_balancer_type = "network"
  access_logs {
    bucket  = "access-logs"
    enabled = true
  }
}

resource "aws_alb" "logged" {
  name = "web"
  access_logs {
    bucket  = "access-logs"
    enabled = true
  }
}

resource "aws_alb" "off" {
  name = "web"
  access_logs {
    bucket  = "access-logs"
    enabled = false # want "want true"
  }
}

resource "aws_alb" "given" {
  name = "web"
  access_logs {
    bucket  = "access-logs"
    enabled = var.enabled # unsure "var.enabled"
  }
}

resource "aws_elb" "logged" {
  access_logs {
    bucket = "access-logs"
  }
}

resource "aws_elb" "silent" { # want "access_logs is not set"
  name = "web"
}

resource "aws_elb" "off" {
  name = "web"
  access_logs {
    bucket  = "access-logs"
    enabled = false # want "access_logs.enabled is false"
  }
}

resource "aws_elb" "given" {
  name = "web"
  access_logs {
    bucket  = "access-logs"
    enabled = var.enabled # unsure "var.enabled"
  }
}
