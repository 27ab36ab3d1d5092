variable "policy" {
  type = string
}

variable "protocol" {
  type = string
}

resource "aws_lb_listener" "tls13_1_3_2021_06" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-3-2021-06"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "tls_1_2_ext_2018_06" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS-1-2-Ext-2018-06"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "fs_1_2_res_2020_10" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-FS-1-2-Res-2020-10"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "tls13_1_2_res_fips_2023_04" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "of_tls13_1_0_2021_06" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-0-2021-06" # want "starts at TLS 1.2"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "of_tls_1_1_2017_01" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS-1-1-2017-01" # want "starts at TLS 1.2"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "of_fs_2018_06" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-FS-2018-06" # want "starts at TLS 1.2"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "of_2016_08" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-2016-08" # want "starts at TLS 1.2"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "http" { # skip: it has no TLS
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 80
  protocol          = "HTTP"
  tags              = {}
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "perhaps_http" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  protocol          = var.protocol # unsure "protocol is not known, and the TLS policy does not start at 1.2"
  default_action {
    type = "forward"
  }
}

resource "aws_alb_listener" "recent" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  default_action {
    type = "forward"
  }
}

resource "aws_alb_listener" "older" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-2015-05" # want "starts at TLS 1.2"
  default_action {
    type = "forward"
  }
}

resource "aws_alb_listener" "given" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:loadbalancer/app/web/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = var.policy # unsure "var.policy"
  default_action {
    type = "forward"
  }
}

resource "aws_cloudfront_distribution" "own_certificate_of_cloudfront" {
  viewer_certificate {
    cloudfront_default_certificate = true # want "want false"
    minimum_protocol_version       = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_distribution" "given" {
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/web"
    minimum_protocol_version = var.policy # unsure "var.policy"
  }
}

resource "aws_api_gateway_domain_name" "recent" {
  domain_name     = "api.example.com"
  security_policy = "TLS_1_2"
}

resource "aws_api_gateway_domain_name" "enhanced" {
  domain_name     = "api.example.com"
  security_policy = "SecurityPolicy_TLS13_1_3_2025_09"
}

resource "aws_api_gateway_domain_name" "older" {
  domain_name     = "api.example.com"
  security_policy = "TLS_1_0" # want "starts at TLS 1.2"
}

resource "aws_api_gateway_domain_name" "not_set" { # want "security_policy is not set"
  domain_name = "api.example.com"
}

resource "aws_api_gateway_domain_name" "given" {
  domain_name     = "api.example.com"
  security_policy = var.policy # unsure "var.policy"
}

resource "aws_apigatewayv2_domain_name" "recent" {
  domain_name = "api.example.com"
  domain_name_configuration {
    certificate_arn = "arn:aws:acm:ap-east-1:111122223333:certificate/api"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}

resource "aws_apigatewayv2_domain_name" "older" {
  domain_name = "api.example.com"
  domain_name_configuration {
    certificate_arn = "arn:aws:acm:ap-east-1:111122223333:certificate/api"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_0" # want "starts at TLS 1.2"
  }
}

resource "aws_apigatewayv2_domain_name" "given" {
  domain_name = "api.example.com"
  domain_name_configuration {
    certificate_arn = "arn:aws:acm:ap-east-1:111122223333:certificate/api"
    endpoint_type   = "REGIONAL"
    security_policy = var.policy # unsure "var.policy"
  }
}
