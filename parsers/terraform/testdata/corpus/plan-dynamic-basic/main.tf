terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
variable "ports" { default = [80, 443] }
variable "disks" {
  default = { b = { size = 20, kind = "ssd" }, a = { size = 10, kind = "hdd" } }
}
resource "plan_server" "a" {
  name = "web"
  rule {
    port  = 22
    cidrs = ["10.0.0.0/8"]
  }
  dynamic "rule" {
    for_each = var.ports
    content {
      port        = rule.value
      description = "rule ${rule.key}"
      cidrs       = ["0.0.0.0/0"]
    }
  }
  dynamic "disk" {
    for_each = var.disks
    content {
      size = disk.value.size
      kind = "${disk.key}-${disk.value["kind"]}"
    }
  }
  rule { port = 53 }
}
output "ports" { value = plan_server.a.rule[*].port }
