terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_server" "a" {
  name = "web"
  dynamic "rule" {
    for_each = [1]
  }
}
