variable "enabled" {
  type = string
}

resource "alicloud_cdn_domain_new" "forced" {
  domain_name = "forced.example.com"
}

resource "alicloud_cdn_domain_config" "forced" {
  domain_name   = alicloud_cdn_domain_new.forced.domain_name
  function_name = "https_force"
  function_args {
    arg_name  = "enable"
    arg_value = "on"
  }
}

resource "alicloud_cdn_domain_new" "plain" { # want "no alicloud_cdn_domain_config for https_force names it in domain_name"
  domain_name = "plain.example.com"
}

resource "alicloud_cdn_domain_new" "given" {
  domain_name = "given.example.com"
}

resource "alicloud_cdn_domain_config" "given" {
  domain_name   = alicloud_cdn_domain_new.given.domain_name
  function_name = "https_force"
  function_args {
    arg_name  = "enable"
    arg_value = var.enabled # unsure "var.enabled"
  }
}
