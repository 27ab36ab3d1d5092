variable "versions" {
  type = set(string)
}

resource "tencentcloud_gaap_layer7_listener" "recent" {
  protocol             = "HTTPS"
  name                 = "recent"
  port                 = 443
  tls_support_versions = ["TLSv1.2", "TLSv1.3"]
}

resource "tencentcloud_gaap_layer7_listener" "old" {
  protocol             = "HTTPS"
  name                 = "old"
  port                 = 443
  tls_support_versions = ["TLSv1", "TLSv1.2"] # want "tls_support_versions has TLS before 1.2"
}

resource "tencentcloud_gaap_layer7_listener" "given" {
  protocol             = "HTTPS"
  name                 = "given"
  port                 = 443
  tls_support_versions = var.versions # unsure "var.versions"
}

resource "tencentcloud_gaap_layer7_listener" "plain" { # skip: it has no TLS
  protocol = "HTTP"
  name     = "plain"
  port     = 80
}
