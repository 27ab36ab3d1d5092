variable "policy" {
  type = string
}

resource "alicloud_slb_listener" "custom" {
  load_balancer_id  = "lb-1a2b"
  protocol          = "https"
  tls_cipher_policy = alicloud_slb_tls_cipher_policy.recent.id
}

resource "alicloud_slb_listener" "strict" {
  load_balancer_id  = "lb-1a2b"
  protocol          = "https"
  tls_cipher_policy = "tls_cipher_policy_1_2_strict"
}

resource "alicloud_slb_listener" "old" {
  load_balancer_id  = "lb-1a2b"
  protocol          = "https"
  tls_cipher_policy = "tls_cipher_policy_1_1" # want "starts at TLS 1.2"
}

resource "alicloud_slb_listener" "old_custom" {
  load_balancer_id  = "lb-1a2b"
  protocol          = "https"
  tls_cipher_policy = alicloud_slb_tls_cipher_policy.old.id # want "alicloud_slb_tls_cipher_policy.old accepts TLS before 1.2"
}

resource "alicloud_slb_listener" "of_input" {
  load_balancer_id  = "lb-1a2b"
  protocol          = "https"
  tls_cipher_policy = var.policy # unsure "var.policy"
}

resource "alicloud_slb_listener" "plain" { # skip: it has no TLS
  load_balancer_id = "lb-1a2b"
  protocol         = "http"
}

resource "alicloud_slb_tls_cipher_policy" "recent" {
  tls_cipher_policy_name = "recent"
  tls_versions           = ["TLSv1.2"]
  ciphers                = ["AES256-SHA256"]
}

resource "alicloud_slb_tls_cipher_policy" "old" {
  tls_cipher_policy_name = "old"
  tls_versions           = ["TLSv1.0", "TLSv1.2"]
  ciphers                = ["AES256-SHA"]
}

resource "alicloud_alb_listener" "custom" {
  load_balancer_id   = "lb-1a2b"
  listener_protocol  = "HTTPS"
  security_policy_id = alicloud_alb_security_policy.recent.id
}

resource "alicloud_alb_listener" "strict" {
  load_balancer_id   = "lb-1a2b"
  listener_protocol  = "HTTPS"
  security_policy_id = "tls_cipher_policy_1_2_strict"
}

resource "alicloud_alb_listener" "old" {
  load_balancer_id   = "lb-1a2b"
  listener_protocol  = "HTTPS"
  security_policy_id = "tls_cipher_policy_1_1" # want "starts at TLS 1.2"
}

resource "alicloud_alb_listener" "old_custom" {
  load_balancer_id   = "lb-1a2b"
  listener_protocol  = "HTTPS"
  security_policy_id = alicloud_alb_security_policy.old.id # want "alicloud_alb_security_policy.old accepts TLS before 1.2"
}

resource "alicloud_alb_listener" "of_input" {
  load_balancer_id   = "lb-1a2b"
  listener_protocol  = "HTTPS"
  security_policy_id = var.policy # unsure "var.policy"
}

resource "alicloud_alb_listener" "plain" { # skip: it has no TLS
  load_balancer_id  = "lb-1a2b"
  listener_protocol = "HTTP"
}

resource "alicloud_alb_security_policy" "recent" {
  security_policy_name = "recent"
  tls_versions         = ["TLSv1.2"]
  ciphers              = ["AES256-SHA256"]
}

resource "alicloud_alb_security_policy" "old" {
  security_policy_name = "old"
  tls_versions         = ["TLSv1.0", "TLSv1.2"]
  ciphers              = ["AES256-SHA"]
}

resource "alicloud_nlb_listener" "custom" {
  load_balancer_id   = "lb-1a2b"
  listener_protocol  = "TCPSSL"
  security_policy_id = alicloud_nlb_security_policy.recent.id
}

resource "alicloud_nlb_listener" "strict" {
  load_balancer_id   = "lb-1a2b"
  listener_protocol  = "TCPSSL"
  security_policy_id = "tls_cipher_policy_1_2_strict"
}

resource "alicloud_nlb_listener" "old" {
  load_balancer_id   = "lb-1a2b"
  listener_protocol  = "TCPSSL"
  security_policy_id = "tls_cipher_policy_1_1" # want "starts at TLS 1.2"
}

resource "alicloud_nlb_listener" "old_custom" {
  load_balancer_id   = "lb-1a2b"
  listener_protocol  = "TCPSSL"
  security_policy_id = alicloud_nlb_security_policy.old.id # want "alicloud_nlb_security_policy.old accepts TLS before 1.2"
}

resource "alicloud_nlb_listener" "of_input" {
  load_balancer_id   = "lb-1a2b"
  listener_protocol  = "TCPSSL"
  security_policy_id = var.policy # unsure "var.policy"
}

resource "alicloud_nlb_listener" "plain" { # skip: it has no TLS
  load_balancer_id  = "lb-1a2b"
  listener_protocol = "TCP"
}

resource "alicloud_nlb_security_policy" "recent" {
  security_policy_name = "recent"
  tls_versions         = ["TLSv1.2"]
  ciphers              = ["AES256-SHA256"]
}

resource "alicloud_nlb_security_policy" "old" {
  security_policy_name = "old"
  tls_versions         = ["TLSv1.0", "TLSv1.2"]
  ciphers              = ["AES256-SHA"]
}

resource "alicloud_apig_domain" "recent" {
  domain_name = "api.example.com"
  protocol    = "HTTPS"
  tls_min     = "TLS 1.2"
}

resource "alicloud_apig_domain" "old" {
  domain_name = "api.example.com"
  protocol    = "HTTPS"
  tls_min     = "TLS 1.0" # want "want TLS 1.2 or later"
}

resource "alicloud_apig_domain" "given" {
  domain_name = "api.example.com"
  protocol    = "HTTPS"
  tls_min     = var.policy # unsure "var.policy"
}

resource "alicloud_apig_domain" "not_set" { # unsure "tls_min is not set"
  domain_name = "api.example.com"
  protocol    = "HTTPS"
}

resource "alicloud_apig_domain" "plain" { # skip: it has no TLS
  domain_name = "api.example.com"
  protocol    = "HTTP"
}
