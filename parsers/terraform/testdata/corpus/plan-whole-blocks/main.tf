terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_server" "a" {
  name = "a"
  rule {
    port        = 1
    cidrs       = ["c"]
    description = "d"
  }
  rule {
    port        = 2
    cidrs       = []
    description = "e"
  }
}
output "rules" { value = plan_server.a.rule }
output "by_port" { value = { for r in plan_server.a.rule : r.port => r.description } }
output "open" { value = [for i, r in plan_server.a.rule : i if length(r.cidrs) > 0] }
