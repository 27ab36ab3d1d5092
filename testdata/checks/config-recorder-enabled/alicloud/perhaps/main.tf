provider "alicloud" {
  region = "cn-hongkong"
}
variable "recorders" {
  type = number
}

resource "alicloud_config_configuration_recorder" "account" { # unsure "is perhaps not there"
  count = var.recorders
}
