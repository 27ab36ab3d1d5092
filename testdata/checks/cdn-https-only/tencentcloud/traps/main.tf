variable "switch" {
  type = string
}

resource "tencentcloud_cdn_domain" "to_http" {
  domain       = "www.example.com"
  service_type = "web"
  https_config {
    https_switch = "on"
    force_redirect {
      switch        = "on"
      redirect_type = "http" # want "want https"
    }
  }
}

resource "tencentcloud_cdn_domain" "without" { # want "https_switch is not set"
  domain       = "www.example.com"
  service_type = "web"
}

resource "tencentcloud_cdn_domain" "redirect_given" {
  domain       = "www.example.com"
  service_type = "web"
  https_config {
    https_switch = "on"
    force_redirect {
      switch        = var.switch # unsure "var.switch"
      redirect_type = "https"
    }
  }
}

resource "tencentcloud_teo_zone_setting" "forced" {
  zone_id = "zone-1a2b"
  force_redirect {
    switch = "on"
  }
}

resource "tencentcloud_teo_l7_acc_setting" "forced" {
  zone_id = "zone-1a2b"
  zone_config {
    force_redirect_https {
      switch = "on"
    }
  }
}

resource "tencentcloud_teo_zone_setting" "off" {
  zone_id = "zone-1a2b"
  force_redirect {
    switch = "off" # want "want on"
  }
}

resource "tencentcloud_teo_l7_acc_setting" "off" {
  zone_id = "zone-1a2b"
  zone_config {
    force_redirect_https {
      switch = "off" # want "want on"
    }
  }
}

resource "tencentcloud_teo_zone_setting" "given" {
  zone_id = "zone-1a2b"
  force_redirect {
    switch = var.switch # unsure "var.switch"
  }
}

resource "tencentcloud_teo_l7_acc_setting" "given" {
  zone_id = "zone-1a2b"
  zone_config {
    force_redirect_https {
      switch = var.switch # unsure "var.switch"
    }
  }
}
