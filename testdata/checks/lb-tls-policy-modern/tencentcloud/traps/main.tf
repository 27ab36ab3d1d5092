variable "versions" {
  type = list(string)
}

resource "tencentcloud_cdn_domain" "recent" {
  domain       = "www.example.com"
  service_type = "web"
  https_config {
    https_switch = "on"
    tls_versions = ["TLSv1.2"]
  }
}

resource "tencentcloud_cdn_domain" "old" {
  domain       = "www.example.com"
  service_type = "web"
  https_config {
    https_switch = "on"
    tls_versions = ["TLSV1.1", "TLSV1.2"] # want "has TLS before 1.2"
  }
}

resource "tencentcloud_cdn_domain" "given" {
  domain       = "www.example.com"
  service_type = "web"
  https_config {
    https_switch = "on"
    tls_versions = var.versions # unsure "var.versions"
  }
}

resource "tencentcloud_cdn_domain" "default" {
  domain       = "www.example.com"
  service_type = "web"
  https_config { # unsure "a default that is not documented"
    https_switch = "on"
  }
}

resource "tencentcloud_cdn_domain" "without_https" { # skip: it has no TLS
  domain       = "www.example.com"
  service_type = "web"
}
