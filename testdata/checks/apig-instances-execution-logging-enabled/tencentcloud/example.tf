resource "tencentcloud_api_gateway_service" "accounts" { # unsure "the provider has no argument for the logs of a service"
  service_name = "accounts"
  protocol     = "https"
  net_type     = ["OUTER"]
}
