variable "status" {
  type = number
}

resource "huaweicloud_waf_domain" "guarded" {
  domain         = "guarded.example.com"
  protect_status = 1
}

resource "huaweicloud_waf_domain" "bypassed" {
  domain         = "bypassed.example.com"
  protect_status = -1 # want "protect_status is -1"
}

resource "huaweicloud_waf_domain" "given" {
  domain         = "given.example.com"
  protect_status = var.status # unsure "var.status"
}
