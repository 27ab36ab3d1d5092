provider "huaweicloud" {
  region = "ap-southeast-1"
}

resource "huaweicloud_hss_host_protection" "core" {
  host_id       = "1a2b"
  version       = "hss.version.enterprise"
  charging_mode = "postPaid"
}
