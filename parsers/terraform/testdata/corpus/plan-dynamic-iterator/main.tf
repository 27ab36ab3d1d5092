terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
locals {
  disks = [
    { size = 1, schedules = ["daily", "weekly"] },
    { size = 2, schedules = [] },
    { size = 3, schedules = ["hourly"] },
  ]
}
resource "plan_server" "a" {
  for_each = toset(["x", "y"])
  name     = each.key
  dynamic "disk" {
    for_each = local.disks
    iterator = d
    content {
      size = d.value.size
      kind = "${each.key}${d.key}"
      dynamic "snapshot" {
        for_each = d.value.schedules
        content {
          schedule = "${snapshot.value} of ${d.value.size}"
          dynamic "retain" {
            for_each = range(snapshot.key + 1)
            iterator = r
            content { days = r.value + d.key }
          }
        }
      }
    }
  }
}
