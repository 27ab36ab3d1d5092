terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_key" "k" {}
resource "plan_server" "a" {
  name = "web"
  dynamic "network" {
    for_each = [plan_key.k.id, "known"]
    content {
      subnet = network.value
      public = network.key == 1
    }
  }
}
output "n" { value = length(plan_server.a.network) }
output "known" { value = plan_server.a.network[1].subnet }
