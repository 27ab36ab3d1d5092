terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_server" "a" {
  name = "base"
  size = 1
  disk { size = 1 }
  disk { size = 2 }
  rule { port = 22 }
  timeouts { create = "1m" }
}
