variable "enabled" {
  type = string
}

resource "alicloud_cdn_domain_new" "another_function" { # want "no alicloud_cdn_domain_config for https_force"
  domain_name = "another-function.example.com"
}

resource "alicloud_cdn_domain_config" "another_function" {
  domain_name   = alicloud_cdn_domain_new.another_function.domain_name
  function_name = "ipv6"
  function_args {
    arg_name  = "enable"
    arg_value = "on"
  }
}

resource "alicloud_cdn_domain_new" "off" {
  domain_name = "off.example.com"
}

resource "alicloud_cdn_domain_config" "off" {
  domain_name   = alicloud_cdn_domain_new.off.domain_name
  function_name = "https_force"
  function_args {
    arg_name  = "enable"
    arg_value = "off" # want "its argument enable is not on"
  }
}

resource "alicloud_dcdn_domain" "d_forced" {
  domain_name = "d-forced.example.com"
}

resource "alicloud_dcdn_domain_config" "d_forced" {
  domain_name   = alicloud_dcdn_domain.d_forced.domain_name
  function_name = "https_force"
  function_args {
    arg_name  = "enable"
    arg_value = "on"
  }
}

resource "alicloud_dcdn_domain" "d_off" {
  domain_name = "d-off.example.com"
}

resource "alicloud_dcdn_domain_config" "d_off" {
  domain_name   = alicloud_dcdn_domain.d_off.domain_name
  function_name = "https_force"
  function_args {
    arg_name  = "enable"
    arg_value = "off" # want "its argument enable is not on"
  }
}

resource "alicloud_dcdn_domain" "d_given" {
  domain_name = "d-given.example.com"
}

resource "alicloud_dcdn_domain_config" "d_given" {
  domain_name   = alicloud_dcdn_domain.d_given.domain_name
  function_name = "https_force"
  function_args {
    arg_name  = "enable"
    arg_value = var.enabled # unsure "var.enabled"
  }
}

resource "alicloud_cdn_domain" "o_forced" {
  domain_name = "o-forced.example.com"
}

resource "alicloud_cdn_domain_config" "o_forced" {
  domain_name   = alicloud_cdn_domain.o_forced.domain_name
  function_name = "https_force"
  function_args {
    arg_name  = "enable"
    arg_value = "on"
  }
}

resource "alicloud_cdn_domain" "o_off" {
  domain_name = "o-off.example.com"
}

resource "alicloud_cdn_domain_config" "o_off" {
  domain_name   = alicloud_cdn_domain.o_off.domain_name
  function_name = "https_force"
  function_args {
    arg_name  = "enable"
    arg_value = "off" # want "its argument enable is not on"
  }
}

resource "alicloud_cdn_domain" "o_given" {
  domain_name = "o-given.example.com"
}

resource "alicloud_cdn_domain_config" "o_given" {
  domain_name   = alicloud_cdn_domain.o_given.domain_name
  function_name = "https_force"
  function_args {
    arg_name  = "enable"
    arg_value = var.enabled # unsure "var.enabled"
  }
}
