# never want alicloud_alb_load_balancer: its domain may lead through WAF

variable "edition" {
  type = string
}

resource "alicloud_alb_load_balancer" "guarded" {
  address_type          = "Internet"
  load_balancer_edition = "StandardWithWaf"
}

resource "alicloud_alb_load_balancer" "standard" {
  address_type          = "Internet"
  load_balancer_edition = "Standard" # unsure "which DNS decides"
}

resource "alicloud_alb_load_balancer" "inside" { # skip: it is not on the internet
  address_type          = "Intranet"
  load_balancer_edition = "Standard"
}

resource "alicloud_alb_load_balancer" "given" {
  address_type          = "Internet"
  load_balancer_edition = var.edition # unsure "var.edition"
}

resource "alicloud_dcdn_domain" "guarded" {
  domain_name = "www.example.com"
}

resource "alicloud_dcdn_waf_domain" "guarded" {
  domain_name   = alicloud_dcdn_domain.guarded.domain_name
  client_ip_tag = "X-Forwarded-For"
}

resource "alicloud_dcdn_domain" "open" { # want "no alicloud_dcdn_waf_domain names it"
  domain_name = "open.example.com"
}
