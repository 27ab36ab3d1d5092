variable "on" {
  type = bool
}

resource "tencentcloud_config_recorder_config" "on" {
  status = true
}

resource "tencentcloud_config_recorder_config" "off" {
  status = false # want "status is false, want true"
}

resource "tencentcloud_config_recorder_config" "given" {
  status = var.on # unsure "var.on"
}
