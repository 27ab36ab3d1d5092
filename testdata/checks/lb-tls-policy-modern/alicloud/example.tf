variable "policy" {
  type = string
}

resource "alicloud_alb_listener" "recent" {
  load_balancer_id   = "lb-1a2b"
  listener_protocol  = "HTTPS"
  security_policy_id = "tls_cipher_policy_1_2_strict_with_1_3"
}

resource "alicloud_alb_listener" "default" { # want "security_policy_id is not set"
  load_balancer_id  = "lb-1a2b"
  listener_protocol = "HTTPS"
  listener_port     = 443
}

resource "alicloud_alb_listener" "given" {
  load_balancer_id   = "lb-1a2b"
  listener_protocol  = "HTTPS"
  security_policy_id = var.policy # unsure "var.policy"
}
