variable "domain" {
  type = string
}

resource "alicloud_dcdn_domain" "perhaps" { # unsure "alicloud_dcdn_waf_domain.of_something perhaps names it"
  domain_name = "www.example.com"
}

resource "alicloud_dcdn_waf_domain" "of_something" {
  domain_name = var.domain
}
