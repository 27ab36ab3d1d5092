terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
variable "snapshot" {
  type    = object({ schedule = string })
  default = null
}
variable "on" { default = true }
resource "plan_server" "a" {
  name = "web"
  dynamic "disk" {
    for_each = []
    content { size = 1 }
  }
  dynamic "rule" {
    for_each = var.on ? [1] : []
    content { port = 22 }
  }
  dynamic "network" {
    for_each = var.snapshot[*]
    content { subnet = network.value.schedule }
  }
  dynamic "timeouts" {
    for_each = var.on ? { t = "5m" } : {}
    content { create = timeouts.value }
  }
}
