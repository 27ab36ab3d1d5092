variable "namespace" {
  type = string
}

resource "tencentcloud_tcr_namespace" "perhaps_immutable" { # unsure "perhaps names it"
  name = "payments"
}

resource "tencentcloud_tcr_immutable_tag_rule" "given" {
  namespace_name = var.namespace

  rule {
    tag_pattern = "**"
  }
}
