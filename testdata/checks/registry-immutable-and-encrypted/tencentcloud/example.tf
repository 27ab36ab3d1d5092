resource "tencentcloud_tcr_namespace" "immutable" {
  name = "payments"
}

resource "tencentcloud_tcr_immutable_tag_rule" "payments" {
  namespace_name = tencentcloud_tcr_namespace.immutable.name

  rule {
    tag_pattern = "**"
  }
}

resource "tencentcloud_tcr_namespace" "rule_disabled" {
  name = "cards"
}

resource "tencentcloud_tcr_immutable_tag_rule" "cards" {
  namespace_name = tencentcloud_tcr_namespace.rule_disabled.name

  rule {
    tag_pattern = "**"
    disabled    = true # want "rule_disabled: .*rule.disabled is true"
  }
}

resource "tencentcloud_tcr_namespace" "plain" { # want "no tencentcloud_tcr_immutable_tag_rule names it"
  name = "wealth"
}
