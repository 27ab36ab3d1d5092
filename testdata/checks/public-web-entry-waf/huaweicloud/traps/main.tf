variable "status" {
  type = number
}

resource "huaweicloud_waf_domain" "default" {
  domain = "www.example.com"
}

resource "huaweicloud_waf_dedicated_domain" "guarded" {
  domain         = "guarded.example.com"
  protect_status = 1
}

resource "huaweicloud_waf_dedicated_domain" "suspended" {
  domain         = "suspended.example.com"
  protect_status = 0 # want "want 1"
}

resource "huaweicloud_waf_dedicated_domain" "given" {
  domain         = "given.example.com"
  protect_status = var.status # unsure "var.status"
}

resource "huaweicloud_waf_dedicated_domain" "default" { # want "protect_status is not set"
  domain = "www.example.com"
}
