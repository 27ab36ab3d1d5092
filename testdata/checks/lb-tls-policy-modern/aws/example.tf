variable "policy" {
  type = string
}

resource "aws_lb_listener" "recent" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "default" { # want "ssl_policy is not set, want a policy that starts at TLS 1.2"
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = "arn:aws:acm:ap-east-1:111122223333:certificate/web"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "given" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 443
  protocol          = "TLS"
  ssl_policy        = var.policy # unsure "var.policy"
  default_action {
    type = "forward"
  }
}

resource "aws_cloudfront_distribution" "recent" {
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/web"
    minimum_protocol_version = "TLSv1.2_2021"
    ssl_support_method       = "sni-only"
  }
}

resource "aws_cloudfront_distribution" "older" {
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/web"
    minimum_protocol_version = "TLSv1.1_2016" # want "is \"TLSv1.1_2016\", want a policy that starts at TLS 1.2"
    ssl_support_method       = "sni-only"
  }
}
