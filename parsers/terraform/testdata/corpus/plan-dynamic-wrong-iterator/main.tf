terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_server" "a" {
  name = "web"
  dynamic "rule" {
    for_each = [1]
    iterator = r
    content {
      port = rule.value
    }
  }
}
