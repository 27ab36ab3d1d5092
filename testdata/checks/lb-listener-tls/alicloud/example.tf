variable "protocol" {
  type = string
}

resource "alicloud_alb_listener" "https" {
  load_balancer_id  = "alb-1a2b"
  listener_protocol = "HTTPS"
  listener_port     = 443
}

resource "alicloud_alb_listener" "redirects" {
  load_balancer_id  = "alb-1a2b"
  listener_protocol = "HTTP"
  listener_port     = 80
}

resource "alicloud_alb_rule" "redirects" {
  listener_id = alicloud_alb_listener.redirects.id
  priority    = 1
  rule_name   = "to-https"
  rule_actions {
    order = 1
    type  = "Redirect"
    redirect_config {
      protocol = "HTTPS"
      port     = "443"
    }
  }
}

resource "alicloud_alb_listener" "plain" {
  load_balancer_id  = "alb-1a2b"
  listener_protocol = "HTTP" # want "listener_protocol is \"HTTP\", and it does not redirect to HTTPS"
  listener_port     = 8080
}

resource "alicloud_alb_listener" "given" {
  load_balancer_id  = "alb-1a2b"
  listener_protocol = var.protocol # unsure "var.protocol"
  listener_port     = 8443
}
