provider "huaweicloud" {
  region = "ap-southeast-1"
}

resource "huaweicloud_waf_domain" "www" {
  domain = "www.example.com"
}

resource "huaweicloud_lts_waf_access" "waf" {
  lts_group_id         = "1a2b"
  lts_attack_stream_id = "3c4d"
}
