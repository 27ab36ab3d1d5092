variable "enabled" {
  type = bool
}

resource "huaweicloud_cdn_domain" "redirects_to_http" {
  name = "www.example.com"
  configs {
    https_settings {
      https_enabled = true
    }
    force_redirect {
      enabled = true
      type    = "http" # want "want https"
    }
  }
}

resource "huaweicloud_cdn_domain" "redirect_off" {
  name = "www.example.com"
  configs {
    https_settings {
      https_enabled = true
    }
    force_redirect {
      enabled = false # want "force_redirect.enabled is false"
      type    = "https"
    }
  }
}

resource "huaweicloud_cdn_domain" "both" {
  name = "www.example.com"
  configs { # want "force_redirect.enabled is not set"
    https_settings {
      https_enabled = true
    }
  }
}

resource "huaweicloud_cdn_domain" "without_configs" { # want "https_enabled is not set"
  name = "www.example.com"
}

resource "huaweicloud_cdn_domain" "redirect_given" {
  name = "www.example.com"
  configs {
    https_settings {
      https_enabled = true
    }
    force_redirect {
      enabled = var.enabled # unsure "var.enabled"
      type    = "https"
    }
  }
}

resource "huaweicloud_cdn_domain_v1" "forced" {
  name = "www.example.com"
  configs {
    https_settings {
      https_enabled = true
    }
    force_redirect {
      enabled = true
      type    = "https"
    }
  }
}

resource "huaweicloud_cdn_domain_v1" "without_https" {
  name = "www.example.com"
  configs {
    https_settings {
      https_enabled = false # want "want true"
    }
  }
}

resource "huaweicloud_cdn_domain_v1" "given" {
  name = "www.example.com"
  configs {
    https_settings {
      https_enabled = var.enabled # unsure "var.enabled"
    }
    force_redirect {
      enabled = true
      type    = "https"
    }
  }
}
