variable "enabled" {
  type = bool
}

resource "huaweicloud_cdn_domain" "forced" {
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

resource "huaweicloud_cdn_domain" "without_https" {
  name = "www.example.com"
  configs {
    https_settings {
      https_enabled = false # want "https_enabled is false, want true"
    }
  }
}

resource "huaweicloud_cdn_domain" "given" {
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

resource "huaweicloud_cdn_domain" "given_without_redirect" {
  name = "www.example.com"
  configs { # want "configs.force_redirect.enabled is not set, want true"
    https_settings {
      https_enabled = var.enabled
    }
  }
}
