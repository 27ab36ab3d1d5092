provider "alicloud" { # want "the account's baseline declares no log configuration of API Gateway"
  region = "cn-hongkong"
}

resource "alicloud_api_gateway_instance" "dedicated" {
  instance_name = "dedicated"
  https_policy  = "HTTPS2_TLS1_2"
  instance_spec = "api.s1.small"
  payment_type  = "PayAsYouGo"
}
