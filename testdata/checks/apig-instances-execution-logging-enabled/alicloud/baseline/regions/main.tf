# The log configuration of one region is not that of another.
provider "alicloud" { # want "the account's baseline declares no log configuration of API Gateway"
  region = "cn-hongkong"
}

provider "alicloud" {
  alias  = "singapore"
  region = "ap-southeast-1"
}

resource "alicloud_api_gateway_group" "hongkong" {
  name = "hongkong"
}

resource "alicloud_api_gateway_group" "singapore" {
  provider = alicloud.singapore
  name     = "singapore"
}

resource "alicloud_api_gateway_log_config" "hongkong" {
  log_type      = "PROVIDER"
  sls_project   = "gateway"
  sls_log_store = "calls"
}
