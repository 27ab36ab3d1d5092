terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
variable "disks" { type = list(number) }
resource "plan_server" "s" {
  name = "s"
  dynamic "disk" {
    for_each = var.disks
    content { size = disk.value * 10 }
  }
}
output "sizes" { value = plan_server.s.disk[*].size }
