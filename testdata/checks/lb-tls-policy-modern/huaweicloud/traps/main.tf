variable "policy" {
  type = string
}

variable "enabled" {
  type = bool
}

resource "huaweicloud_elb_listener" "old_with_a_new_one_beside" {
  loadbalancer_id    = "6b1a"
  protocol           = "HTTPS"
  protocol_port      = 443
  tls_ciphers_policy = "tls-1-0-with-1-3" # want "starts at TLS 1.2"
}

resource "huaweicloud_elb_listener" "http" { # skip: it has no TLS
  loadbalancer_id = "6b1a"
  protocol        = "HTTP"
  protocol_port   = 443
}

resource "huaweicloud_elb_listener" "custom" {
  loadbalancer_id    = "6b1a"
  protocol           = "HTTPS"
  protocol_port      = 443
  security_policy_id = huaweicloud_elb_security_policy.recent.id
}

resource "huaweicloud_elb_listener" "custom_and_old" {
  loadbalancer_id    = "6b1a"
  protocol           = "HTTPS"
  protocol_port      = 443
  tls_ciphers_policy = "tls-1-2"
  security_policy_id = huaweicloud_elb_security_policy.old.id # want "huaweicloud_elb_security_policy.old accepts TLS before 1.2"
}

resource "huaweicloud_elb_listener" "custom_elsewhere" {
  loadbalancer_id    = "6b1a"
  protocol           = "HTTPS"
  protocol_port      = 443
  security_policy_id = "9e4d" # unsure "a policy that is not declared here"
}

resource "huaweicloud_elb_security_policy" "recent" {
  protocols = ["TLSv1.2", "TLSv1.3"]
  ciphers   = ["TLS_AES_128_GCM_SHA256"]
}

resource "huaweicloud_elb_security_policy" "old" {
  protocols = ["TLSv1.1", "TLSv1.2"]
  ciphers   = ["AES128-SHA256"]
}

resource "huaweicloud_lb_listener" "recent" {
  loadbalancer_id    = "6b1a"
  protocol           = "TERMINATED_HTTPS"
  protocol_port      = 443
  tls_ciphers_policy = "tls-1-2"
}

resource "huaweicloud_lb_listener" "old" {
  loadbalancer_id    = "6b1a"
  protocol           = "TERMINATED_HTTPS"
  protocol_port      = 443
  tls_ciphers_policy = "tls-1-1" # want "starts at TLS 1.2"
}

resource "huaweicloud_lb_listener" "given" {
  loadbalancer_id    = "6b1a"
  protocol           = "TERMINATED_HTTPS"
  protocol_port      = 443
  tls_ciphers_policy = var.policy # unsure "var.policy"
}

resource "huaweicloud_lb_listener_v2" "recent" {
  loadbalancer_id    = "6b1a"
  protocol           = "TERMINATED_HTTPS"
  protocol_port      = 443
  tls_ciphers_policy = "tls-1-2"
}

resource "huaweicloud_lb_listener_v2" "old" {
  loadbalancer_id    = "6b1a"
  protocol           = "TERMINATED_HTTPS"
  protocol_port      = 443
  tls_ciphers_policy = "tls-1-1" # want "starts at TLS 1.2"
}

resource "huaweicloud_lb_listener_v2" "given" {
  loadbalancer_id    = "6b1a"
  protocol           = "TERMINATED_HTTPS"
  protocol_port      = 443
  tls_ciphers_policy = var.policy # unsure "var.policy"
}

resource "huaweicloud_apig_group_domain_associate" "recent" {
  group_id        = "1a2b"
  url_domain      = "api.example.com"
  min_ssl_version = "TLSv1.2"
}

resource "huaweicloud_apig_group_domain_associate" "old" {
  group_id        = "1a2b"
  url_domain      = "api.example.com"
  min_ssl_version = "TLSv1.1" # want "has TLS before 1.2"
}

resource "huaweicloud_apig_group_domain_associate" "default" { # unsure "a default that is not documented"
  group_id   = "1a2b"
  url_domain = "api.example.com"
}

resource "huaweicloud_apig_group_domain_associate" "given" {
  group_id        = "1a2b"
  url_domain      = "api.example.com"
  min_ssl_version = var.policy # unsure "var.policy"
}

resource "huaweicloud_cdn_domain" "recent" {
  name = "www.example.com"
  configs {
    https_settings {
      https_enabled = true
      tls_version   = "TLSv1.2,TLSv1.3"
    }
  }
}

resource "huaweicloud_cdn_domain" "old" {
  name = "www.example.com"
  configs {
    https_settings {
      https_enabled = true
      tls_version   = "TLSv1.1, TLSv1.2" # want "has TLS before 1.2"
    }
  }
}

resource "huaweicloud_cdn_domain" "default" {
  name = "www.example.com"
  configs {
    https_settings { # want "leaves TLS 1.1 on"
      https_enabled = true
    }
  }
}

resource "huaweicloud_cdn_domain" "given" {
  name = "www.example.com"
  configs {
    https_settings {
      https_enabled = true
      tls_version   = var.policy # unsure "var.policy"
    }
  }
}

resource "huaweicloud_cdn_domain" "without_https" { # skip: it has no TLS
  name = "www.example.com"
}
