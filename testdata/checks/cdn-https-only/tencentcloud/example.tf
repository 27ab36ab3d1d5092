variable "switch" {
  type = string
}

resource "tencentcloud_cdn_domain" "forced" {
  domain       = "www.example.com"
  service_type = "web"
  https_config {
    https_switch = "on"
    force_redirect {
      switch        = "on"
      redirect_type = "https"
    }
  }
}

resource "tencentcloud_cdn_domain" "plain" {
  domain       = "www.example.com"
  service_type = "web"
  https_config {
    https_switch = "off" # want "https_switch is \"off\", want on"
  }
}

resource "tencentcloud_cdn_domain" "given" {
  domain       = "www.example.com"
  service_type = "web"
  https_config {
    https_switch = var.switch # unsure "var.switch"
    force_redirect {
      switch        = "on"
      redirect_type = "https"
    }
  }
}
