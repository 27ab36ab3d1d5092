variable "protocol" {
  type = string
}

resource "aws_lb" "web" {
  subnets = ["subnet-0a1b2c3d", "subnet-4e5f6a7b"]
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.web.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = "arn:aws:acm:ap-east-1:111122223333:certificate/web"
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:targetgroup/web/1"
  }
}

resource "aws_lb_listener" "redirects" {
  load_balancer_arn = aws_lb.web.arn
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

resource "aws_lb_listener" "plain" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP" # want "protocol is \"HTTP\", and it does not redirect to HTTPS"
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:targetgroup/web/1"
  }
}

resource "aws_lb_listener" "given" {
  load_balancer_arn = aws_lb.web.arn
  port              = 8443
  protocol          = var.protocol # unsure "var.protocol"
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:targetgroup/web/1"
  }
}
