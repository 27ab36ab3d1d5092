variable "protocol" {
  type = string
}

resource "alicloud_alb_listener" "redirects_elsewhere" {
  load_balancer_id  = "alb-1a2b"
  listener_protocol = "HTTP" # want "does not redirect"
  listener_port     = 80
}

resource "alicloud_alb_rule" "redirects_elsewhere" {
  listener_id = alicloud_alb_listener.redirects_elsewhere.id
  priority    = 1
  rule_name   = "to-another-host"
  rule_actions {
    order = 1
    type  = "Redirect"
    redirect_config {
      host = "www.example.com"
    }
  }
}

resource "alicloud_slb_listener" "https" {
  load_balancer_id = "lb-1a2b"
  protocol         = "https"
  frontend_port    = 443
  bandwidth        = 10
}

resource "alicloud_slb_listener" "redirects" {
  load_balancer_id = "lb-1a2b"
  protocol         = "http"
  frontend_port    = 80
  listener_forward = "on"
  forward_port     = 443
}

resource "alicloud_slb_listener" "plain" {
  load_balancer_id = "lb-1a2b"
  protocol         = "http" # want "does not redirect"
  frontend_port    = 8080
  bandwidth        = 10
}

resource "alicloud_slb_listener" "tcp" { # skip: the server behind may speak TLS
  load_balancer_id = "lb-1a2b"
  protocol         = "tcp"
  frontend_port    = 443
  bandwidth        = 10
}

resource "alicloud_slb_listener" "perhaps" {
  load_balancer_id = "lb-1a2b"
  protocol         = "http"
  frontend_port    = 81
  listener_forward = var.protocol # unsure "var.protocol"
}

resource "alicloud_nlb_listener" "tls" {
  load_balancer_id  = "nlb-1a2b"
  listener_protocol = "TCPSSL"
  server_group_id   = "sgp-1a2b"
}

resource "alicloud_nlb_listener" "tcp" { # skip: the server behind may speak TLS
  load_balancer_id  = "nlb-1a2b"
  listener_protocol = "TCP"
  server_group_id   = "sgp-1a2b"
}

resource "alicloud_nlb_listener" "given" {
  load_balancer_id  = "nlb-1a2b"
  listener_protocol = var.protocol # unsure "var.protocol"
  server_group_id   = "sgp-1a2b"
}

resource "alicloud_api_gateway_api" "https" {
  group_id = "1a2b"
  request_config {
    protocol = "HTTPS"
    method   = "GET"
    path     = "/"
    mode     = "MAPPING"
  }
}

resource "alicloud_api_gateway_api" "both" {
  group_id = "1a2b"
  request_config {
    protocol = "HTTP,HTTPS" # want "request_config.protocol is \"HTTP,HTTPS\", want HTTPS"
    method   = "GET"
    path     = "/"
    mode     = "MAPPING"
  }
}

resource "alicloud_api_gateway_api" "given" {
  group_id = "1a2b"
  request_config {
    protocol = var.protocol # unsure "var.protocol"
    method   = "GET"
    path     = "/"
    mode     = "MAPPING"
  }
}
