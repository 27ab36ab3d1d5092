terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_server" "a" {
  name  = "a"
  image = null
  disk { size = 1 }
}
output "all" {
  value = {
    unset    = plan_server.a.size
    equal    = plan_server.a.enabled == null
    try      = try(plan_server.a.size, 5)
    coalesce = coalesce(plan_server.a.size, 5)
    null     = plan_server.a.image
    block    = plan_server.a.disk[0].kind
    none     = plan_server.a.rule
  }
}
