variable "namespace" {
  type = string
}

resource "huaweicloud_swr_enterprise_namespace" "perhaps_immutable" { # unsure "perhaps names it"
  name = "payments"
}

resource "huaweicloud_swr_enterprise_immutable_tag_rule" "given" {
  namespace_name = var.namespace
}
