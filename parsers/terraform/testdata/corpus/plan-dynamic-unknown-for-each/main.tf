terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "terraform_data" "u" { input = ["a"] }
resource "plan_server" "a" {
  name = "web"
  dynamic "disk" {
    for_each = terraform_data.u.output[*]
    content { kind = disk.value }
  }
  dynamic "rule" {
    for_each = tolist(terraform_data.l.output)
    content { description = rule.value }
  }
}
resource "terraform_data" "l" { input = tolist(["a"]) }
output "n" { value = length(plan_server.a.rule) }
