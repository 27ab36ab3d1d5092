variable "encrypted" {
  type = bool
}

resource "huaweicloud_swr_enterprise_instance" "encrypted" {
  name        = "payments"
  obs_encrypt = true
}

resource "huaweicloud_swr_enterprise_instance" "plain" { # want "obs_encrypt is not set, want true"
  name = "payments"
}

resource "huaweicloud_swr_enterprise_instance" "given" {
  obs_encrypt = var.encrypted # unsure "depends on var.encrypted"
}

resource "huaweicloud_swr_enterprise_namespace" "immutable" {
  name = "payments"
}

resource "huaweicloud_swr_enterprise_immutable_tag_rule" "payments" {
  namespace_name = huaweicloud_swr_enterprise_namespace.immutable.name
}

resource "huaweicloud_swr_enterprise_namespace" "immutable_by_name" {
  name = "loans"
}

resource "huaweicloud_swr_enterprise_immutable_tag_rule" "loans" {
  namespace_name = "loans"
}

resource "huaweicloud_swr_enterprise_namespace" "rule_disabled" {
  name = "cards"
}

resource "huaweicloud_swr_enterprise_immutable_tag_rule" "cards" {
  namespace_name = huaweicloud_swr_enterprise_namespace.rule_disabled.name
  disabled       = true # want "rule_disabled: .*disabled is true"
}

resource "huaweicloud_swr_enterprise_namespace" "plain" { # want "no huaweicloud_swr_enterprise_immutable_tag_rule names it in namespace_name"
  name = "wealth"
}
