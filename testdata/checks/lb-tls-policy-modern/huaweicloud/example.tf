variable "policy" {
  type = string
}

resource "huaweicloud_elb_listener" "recent" {
  loadbalancer_id    = "6b1a"
  protocol           = "HTTPS"
  protocol_port      = 443
  tls_ciphers_policy = "tls-1-2-fs-with-1-3"
}

resource "huaweicloud_elb_listener" "default" { # want "tls_ciphers_policy is not set, want a policy that starts at TLS 1.2"
  loadbalancer_id = "6b1a"
  protocol        = "HTTPS"
  protocol_port   = 443
}

resource "huaweicloud_elb_listener" "given" {
  loadbalancer_id    = "6b1a"
  protocol           = "HTTPS"
  protocol_port      = 443
  tls_ciphers_policy = var.policy # unsure "var.policy"
}
