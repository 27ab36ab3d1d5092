variable "protocol" {
  type = string
}

variable "balancer" {
  type = string
}

resource "aws_lb" "without_listeners" {} # skip: they are elsewhere

resource "aws_lb" "several" { # want "aws_lb_listener.plain\\[\"8081\"\\] takes plain HTTP"
  name = "several"
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.several.arn
  protocol          = "HTTPS"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "plain" {
  for_each          = toset(["8081"])
  load_balancer_arn = aws_lb.several.arn
  port              = each.key
  protocol          = "HTTP"
  default_action {
    type = "forward"
  }
}

resource "aws_lb" "network" {
  load_balancer_type = "network"
}

resource "aws_lb_listener" "tcp" {
  load_balancer_arn = aws_lb.network.arn
  protocol          = "TCP"
  default_action {
    type = "forward"
  }
}

resource "aws_alb" "https" {}

resource "aws_alb_listener" "https" {
  load_balancer_arn = aws_alb.https.arn
  protocol          = "HTTPS"
  default_action {
    type = "forward"
  }
}

resource "aws_alb" "plain" {} # want "aws_alb_listener.plain takes plain HTTP"

resource "aws_alb_listener" "plain" {
  load_balancer_arn = aws_alb.plain.arn
  default_action {
    type = "forward"
  }
}

resource "aws_alb" "given" {} # unsure "var.protocol"

resource "aws_alb_listener" "given" {
  load_balancer_arn = aws_alb.given.arn
  protocol          = var.protocol
  default_action {
    type = "forward"
  }
}
