variable "log" {
  type = bool
}

provider "alicloud" { # unsure "no log configuration of API Gateway is declared here"
  region = "cn-hongkong"
}

resource "alicloud_api_gateway_group" "accounts" {
  name = "accounts"
}

resource "alicloud_api_gateway_log_config" "perhaps" {
  count = var.log ? 1 : 0

  log_type      = "PROVIDER"
  sls_project   = "gateway"
  sls_log_store = "calls"
}
