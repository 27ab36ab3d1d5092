terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_server" "a" {
  name = "base"
  disk { size = 1 }
  rule { port = 1 }
}
