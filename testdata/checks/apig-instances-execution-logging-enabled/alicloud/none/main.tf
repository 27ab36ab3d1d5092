provider "alicloud" { # unsure "no log configuration of API Gateway is declared here"
  region = "cn-hongkong"
}

resource "alicloud_api_gateway_group" "accounts" {
  name = "accounts"
}
