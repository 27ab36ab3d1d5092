provider "alicloud" {
  region = "cn-hongkong"
}

resource "alicloud_config_configuration_recorder" "account" {
  resource_types = ["ACS::ECS::Instance"]
}
