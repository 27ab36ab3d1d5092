terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_key" "k" {
  for_each = { a = true, b = false }
  alias    = each.key
  rotation = each.value
}
resource "plan_server" "s" {
  for_each = plan_key.k
  name     = each.value.alias
  image    = each.value.id
  enabled  = each.value.rotation
}
resource "plan_server" "rotated" {
  for_each = { for k, v in plan_key.k : k => v if v.rotation }
  name     = each.key
}
output "rotating" { value = [for s in plan_server.s : s.name if s.enabled] }
