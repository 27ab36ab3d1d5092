variable "protocol" {
  type = string
}

resource "tencentcloud_clb_listener" "https" {
  clb_id        = "lb-1a2b"
  listener_name = "https"
  protocol      = "HTTPS"
  port          = 443
}

resource "tencentcloud_clb_listener" "redirects" {
  clb_id        = "lb-1a2b"
  listener_name = "redirects"
  protocol      = "HTTP"
  port          = 80
}

resource "tencentcloud_clb_redirection" "redirects" {
  clb_id             = "lb-1a2b"
  source_listener_id = tencentcloud_clb_listener.redirects.listener_id
  target_listener_id = tencentcloud_clb_listener.https.listener_id
  source_rule_id     = "loc-1"
  target_rule_id     = "loc-2"
}

resource "tencentcloud_clb_listener" "plain" {
  clb_id        = "lb-1a2b"
  listener_name = "plain"
  protocol      = "HTTP" # want "protocol is \"HTTP\", and it does not redirect to HTTPS"
  port          = 8080
}

resource "tencentcloud_clb_listener" "given" {
  clb_id        = "lb-1a2b"
  listener_name = "given"
  protocol      = var.protocol # unsure "var.protocol"
  port          = 8443
}
