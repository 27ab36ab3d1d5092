variable "protocol" {
  type = string
}

variable "action" {
  type = string
}

resource "huaweicloud_elb_listener" "forwards" {
  loadbalancer_id = "6b1a"
  protocol        = "HTTP" # want "does not redirect"
  protocol_port   = 80
}

resource "huaweicloud_elb_l7policy" "forwards" {
  listener_id      = huaweicloud_elb_listener.forwards.id
  action           = "REDIRECT_TO_POOL"
  redirect_pool_id = "7c2b"
}

resource "huaweicloud_elb_listener" "to_a_url" {
  loadbalancer_id = "6b1a"
  protocol        = "HTTP"
  protocol_port   = 81
}

resource "huaweicloud_elb_l7policy" "to_a_url" {
  listener_id = huaweicloud_elb_listener.to_a_url.id
  action      = "REDIRECT_TO_URL"
  redirect_url_config {
    protocol    = "HTTPS"
    status_code = "301"
  }
}

resource "huaweicloud_elb_listener" "to_a_url_of_any_protocol" {
  loadbalancer_id = "6b1a"
  protocol        = "HTTP" # want "does not redirect"
  protocol_port   = 82
}

resource "huaweicloud_elb_l7policy" "to_a_url_of_any_protocol" {
  listener_id = huaweicloud_elb_listener.to_a_url_of_any_protocol.id
  action      = "REDIRECT_TO_URL"
  redirect_url_config {
    host        = "www.example.com"
    status_code = "301"
  }
}

resource "huaweicloud_elb_listener" "perhaps" {
  loadbalancer_id = "6b1a"
  protocol        = "HTTP"
  protocol_port   = 83
}

resource "huaweicloud_elb_l7policy" "perhaps" {
  listener_id          = huaweicloud_elb_listener.perhaps.id
  action               = var.action # unsure "elb_listener.perhaps: .*action is not known"
  redirect_listener_id = "8d3c"
}

resource "huaweicloud_elb_listener" "tcp" { # skip: the server behind may speak TLS
  loadbalancer_id = "6b1a"
  protocol        = "TCP"
  protocol_port   = 443
}

resource "huaweicloud_lb_listener" "https" {
  loadbalancer_id = "6b1a"
  protocol        = "TERMINATED_HTTPS"
  protocol_port   = 443
}

resource "huaweicloud_lb_listener" "redirects" {
  loadbalancer_id = "6b1a"
  protocol        = "HTTP"
  protocol_port   = 80
}

resource "huaweicloud_lb_l7policy" "redirects" {
  listener_id          = huaweicloud_lb_listener.redirects.id
  action               = "REDIRECT_TO_LISTENER"
  redirect_listener_id = huaweicloud_lb_listener.https.id
}

resource "huaweicloud_lb_listener" "plain" {
  loadbalancer_id = "6b1a"
  protocol        = "HTTP" # want "does not redirect"
  protocol_port   = 8080
}

resource "huaweicloud_lb_listener" "given" {
  loadbalancer_id = "6b1a"
  protocol        = var.protocol # unsure "var.protocol"
  protocol_port   = 8443
}

resource "huaweicloud_lb_listener_v2" "https" {
  loadbalancer_id = "6b1a"
  protocol        = "TERMINATED_HTTPS"
  protocol_port   = 443
}

resource "huaweicloud_lb_listener_v2" "plain" {
  loadbalancer_id = "6b1a"
  protocol        = "HTTP" # want "does not redirect"
  protocol_port   = 8080
}

resource "huaweicloud_lb_listener_v2" "given" {
  loadbalancer_id = "6b1a"
  protocol        = var.protocol # unsure "var.protocol"
  protocol_port   = 8443
}
