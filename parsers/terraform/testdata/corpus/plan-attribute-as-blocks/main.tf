terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_server" "attribute" {
  name    = "a"
  ingress = [{ port = 22, cidr = "10.0.0.0/8" }, { port = 80, cidr = null }]
}
resource "plan_server" "blocks" {
  name = "b"
  ingress {
    port = 22
    cidr = "10.0.0.0/8"
  }
  ingress {
    port = 80
    cidr = "0.0.0.0/0"
  }
}
output "attribute" { value = plan_server.attribute.ingress[0].cidr }
output "blocks" { value = plan_server.blocks.ingress[*].port }
