provider "huaweicloud" { # unsure "the account's delivery of the WAF log"
  region = "ap-southeast-1"
}

resource "huaweicloud_waf_domain" "www" {
  domain = "www.example.com"
}
