terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "plan_server" "a" {
  name = "base"
  dynamic "disk" {
    for_each = [1, 2]
    content { size = disk.value }
  }
  disk { size = 3 }
  rule { port = 1 }
}
