variable "protocol" {
  type = string
}

resource "aws_lb" "redirects" {
  subnets = ["subnet-0a1b2c3d", "subnet-4e5f6a7b"]
}

resource "aws_lb_listener" "redirects" {
  load_balancer_arn = aws_lb.redirects.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb" "plain" { # want "aws_lb_listener.plain takes plain HTTP, and does not redirect to HTTPS"
  subnets = ["subnet-0a1b2c3d", "subnet-4e5f6a7b"]
}

resource "aws_lb_listener" "plain" {
  load_balancer_arn = aws_lb.plain.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:targetgroup/web/1"
  }
}

resource "aws_lb" "given" { # unsure "it is not known whether aws_lb_listener.given redirects.*var.protocol"
  subnets = ["subnet-0a1b2c3d", "subnet-4e5f6a7b"]
}

resource "aws_lb_listener" "given" {
  load_balancer_arn = aws_lb.given.arn
  port              = 8080
  protocol          = var.protocol
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:targetgroup/web/1"
  }
}
