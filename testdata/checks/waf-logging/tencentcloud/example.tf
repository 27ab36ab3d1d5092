variable "status" {
  type = number
}

resource "tencentcloud_waf_clb_domain" "logged" {
  domain      = "logged.example.com"
  instance_id = "waf-1a2b"
  region      = "gz"
  cls_status  = 1
}

resource "tencentcloud_waf_clb_domain" "off" {
  domain      = "off.example.com"
  instance_id = "waf-1a2b"
  region      = "gz"
  cls_status  = 0 # want "cls_status is 0, want 1"
}

resource "tencentcloud_waf_clb_domain" "given" {
  domain      = "given.example.com"
  instance_id = "waf-1a2b"
  region      = "gz"
  cls_status  = var.status # unsure "var.status"
}

resource "tencentcloud_waf_clb_domain" "default" { # unsure "a default that is not documented"
  domain      = "default.example.com"
  instance_id = "waf-1a2b"
  region      = "gz"
}
