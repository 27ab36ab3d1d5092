terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_server" "a" {
  name = "web"
  size = 2
  tags = { env = "prod" }
  disk {
    size      = 10
    encrypted = true
  }
  disk {
    size = 20
    kind = "ssd"
    snapshot {
      schedule = "daily"
      retain { days = 7 }
      retain { days = 30 }
    }
  }
  network {
    subnet = plan_key.k.id
    ip { address = "10.0.0.1" }
  }
}
resource "plan_key" "k" { alias = "k" }
output "sizes" { value = plan_server.a.disk[*].size }
output "kind" { value = plan_server.a.disk[1].kind }
output "days" { value = plan_server.a.disk[1].snapshot[0].retain[*].days }
output "count" { value = length(plan_server.a.disk) }
output "key" { value = plan_server.a.network[0].subnet }
