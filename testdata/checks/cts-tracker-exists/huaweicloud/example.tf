provider "huaweicloud" {
  region = "ap-southeast-1"
}

resource "huaweicloud_cts_tracker" "system" {
  bucket_name = "traces"
  lts_enabled = true
}
