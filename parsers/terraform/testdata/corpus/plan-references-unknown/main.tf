terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_key" "k" { alias = "main" }
resource "plan_server" "a" {
  count  = 2
  name   = "s-${plan_key.k.id}"
  image  = plan_key.k.alias
  zones  = ["z", plan_key.k.arn]
  policy = jsonencode({ key = plan_key.k.arn, action = "*" })
}
output "all" {
  value = {
    arn     = plan_key.k.arn
    known   = plan_server.a[0].image
    zones   = plan_server.a[1].zones
    address = plan_server.a[0].addresses[0]
    ids     = plan_server.a[*].id
  }
}
