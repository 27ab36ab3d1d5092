variable "protocol" {
  type = string
}

variable "redirect" {
  type = any
}

resource "aws_lb" "application" {}

resource "aws_lb" "gateway" {
  load_balancer_type = "gateway"
}

resource "aws_lb_listener" "http_by_default" { # want "protocol is not set, and it does not redirect"
  load_balancer_arn = aws_lb.application.arn
  default_action {
    type = "fixed-response"
  }
}

resource "aws_lb_listener" "of_a_gateway" { # skip: it has no protocol
  load_balancer_arn = aws_lb.gateway.arn
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "of_other_code" { # unsure "the load balancer, which decides the protocol"
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/other/1"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "passes_through" { # skip: the server behind may speak TLS
  load_balancer_arn = aws_lb.application.arn
  protocol          = "TCP"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "redirects_to_the_same_protocol" {
  load_balancer_arn = aws_lb.application.arn
  protocol          = "HTTP" # want "does not redirect"
  default_action {
    type = "redirect"
    redirect {
      host        = "www.example.com"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "perhaps_redirects" {
  load_balancer_arn = aws_lb.application.arn
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      protocol    = var.protocol # unsure "var.protocol"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_alb_listener" "tls" {
  load_balancer_arn = aws_lb.application.arn
  protocol          = "TLS"
  default_action {
    type = "forward"
  }
}

resource "aws_alb_listener" "plain" {
  load_balancer_arn = aws_lb.application.arn
  protocol          = "HTTP" # want "does not redirect"
  default_action {
    type = "forward"
  }
}

resource "aws_alb_listener" "given" {
  load_balancer_arn = aws_lb.application.arn
  protocol          = var.protocol # unsure "var.protocol"
  default_action {
    type = "forward"
  }
}

resource "aws_elb" "encrypted" {
  listener {
    instance_port     = 443
    instance_protocol = "https"
    lb_port           = 443
    lb_protocol       = "https"
  }
  listener {
    instance_port     = 636
    instance_protocol = "tcp"
    lb_port           = 636
    lb_protocol       = "SSL"
  }
}

resource "aws_elb" "one_of_two" {
  listener {
    instance_port     = 443
    instance_protocol = "https"
    lb_port           = 443
    lb_protocol       = "https"
  }
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http" # want "listener.lb_protocol is \"http\", want HTTPS or SSL"
  }
}

resource "aws_elb" "tcp" {
  listener {
    instance_port     = 8080
    instance_protocol = "tcp"
    lb_port           = 8080
    lb_protocol       = "tcp" # want "want HTTPS or SSL"
  }
}

resource "aws_elb" "given" {
  listener {
    instance_port     = 443
    instance_protocol = "https"
    lb_port           = 443
    lb_protocol       = var.protocol # unsure "var.protocol"
  }
}
