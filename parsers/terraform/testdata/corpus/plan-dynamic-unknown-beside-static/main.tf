terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "terraform_data" "l" { input = tolist(["a"]) }
resource "plan_server" "a" {
  name = "web"
  rule { port = 22 }
  dynamic "rule" {
    for_each = terraform_data.l.output
    content { description = rule.value }
  }
}
