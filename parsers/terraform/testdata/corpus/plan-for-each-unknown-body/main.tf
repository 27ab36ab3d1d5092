terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_key" "k" {}
resource "plan_server" "s" {
  for_each = toset([plan_key.k.id])
  name     = each.key
  size     = 5
  rule { port = 22 }
}
