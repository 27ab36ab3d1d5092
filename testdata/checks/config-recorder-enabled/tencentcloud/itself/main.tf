provider "tencentcloud" {
  region = "ap-hongkong"
}

resource "tencentcloud_config_recorder_config" "on" {
  status = true
}
