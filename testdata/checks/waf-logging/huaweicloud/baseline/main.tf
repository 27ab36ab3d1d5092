provider "huaweicloud" { # want "declares no delivery of the WAF log"
  region = "ap-southeast-1"
}

resource "huaweicloud_waf_domain" "www" {
  domain = "www.example.com"
}
