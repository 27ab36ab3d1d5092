resource "tencentcloud_clb_instance" "perhaps" { # unsure "unless tencentcloud_waf_saas_domain.www leads to it"
  network_type = "OPEN"
}

resource "tencentcloud_clb_listener" "perhaps" {
  clb_id        = tencentcloud_clb_instance.perhaps.id
  listener_name = "perhaps"
  protocol      = "HTTPS"
}

resource "tencentcloud_waf_saas_domain" "www" {
  domain      = "www.example.com"
  instance_id = "waf-1a2b"
}
