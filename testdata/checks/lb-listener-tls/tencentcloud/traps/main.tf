variable "protocol" {
  type = string
}

resource "tencentcloud_clb_listener" "udp" { # skip: not a protocol that could redirect
  clb_id        = "lb-1a2b"
  listener_name = "udp"
  protocol      = "UDP"
  port          = 53
}

resource "tencentcloud_gaap_layer7_listener" "https" {
  name     = "https"
  protocol = "HTTPS"
  port     = 443
}

resource "tencentcloud_gaap_layer7_listener" "http" {
  name     = "http"
  protocol = "HTTP" # want "protocol is \"HTTP\", want HTTPS"
  port     = 80
}

resource "tencentcloud_gaap_layer7_listener" "given" {
  name     = "given"
  protocol = var.protocol # unsure "var.protocol"
  port     = 8443
}

resource "tencentcloud_api_gateway_service" "https" {
  service_name = "https"
  protocol     = "https"
  net_type     = ["OUTER"]
}

resource "tencentcloud_api_gateway_service" "both" {
  service_name = "both"
  protocol     = "http&https" # want "want https"
  net_type     = ["OUTER"]
}

resource "tencentcloud_api_gateway_service" "given" {
  service_name = "given"
  protocol     = var.protocol # unsure "var.protocol"
  net_type     = ["OUTER"]
}
