provider "alicloud" {
  region = "cn-hongkong"
}

variable "log" {
  type = bool
}

resource "alicloud_api_gateway_group" "accounts" {
  name = "accounts"
}

resource "alicloud_api_gateway_log_config" "region" {
  log_type      = "PROVIDER"
  sls_project   = "gateway"
  sls_log_store = "calls"
}

resource "alicloud_apig_gateway" "logged" {
  gateway_name = "logged"
  payment_type = "PayAsYouGo"

  log_config {
    sls {
      enable = true
    }
  }
}

resource "alicloud_apig_gateway" "plain" { # want "log_config.sls.enable is not set, want true"
  gateway_name = "plain"
  payment_type = "PayAsYouGo"
}

resource "alicloud_apig_gateway" "given" {
  gateway_name = "given"
  payment_type = "PayAsYouGo"

  log_config {
    sls {
      enable = var.log # unsure "depends on var.log"
    }
  }
}
