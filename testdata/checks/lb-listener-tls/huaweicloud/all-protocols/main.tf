resource "huaweicloud_elb_listener" "tcp" {
  loadbalancer_id = "6b1a"
  protocol        = "TCP" # want "want a protocol over TLS"
  protocol_port   = 443
}

resource "huaweicloud_elb_listener" "tls" {
  loadbalancer_id = "6b1a"
  protocol        = "TLS"
  protocol_port   = 443
}
