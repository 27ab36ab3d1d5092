variable "enabled" {
  type = bool
}

variable "status" {
  type = string
}

resource "alicloud_cms_alarm" "watching" {
  name           = "cpu"
  project        = "acs_ecs_dashboard"
  metric         = "CPUUtilization"
  contact_groups = ["ops"]
}

resource "alicloud_cms_alarm" "disabled" {
  name           = "disk"
  project        = "acs_ecs_dashboard"
  metric         = "diskusage_utilization"
  contact_groups = ["ops"]
  enabled        = false # want "enabled is false, want true"
}

resource "alicloud_cms_alarm" "given" {
  name           = "memory"
  project        = "acs_ecs_dashboard"
  metric         = "memory_usedutilization"
  contact_groups = ["ops"]
  enabled        = var.enabled # unsure "depends on var.enabled"
}

resource "alicloud_cms_event_rule" "watching" {
  rule_name = "reboot"

  event_pattern {
    product = "ecs"
  }
}

resource "alicloud_cms_event_rule" "disabled" {
  rule_name = "failure"
  status    = "DISABLED" # want "status is \"DISABLED\""

  event_pattern {
    product = "ecs"
  }
}

resource "alicloud_cms_event_rule" "given" {
  rule_name = "given"
  status    = var.status # unsure "depends on var.status"

  event_pattern {
    product = "ecs"
  }
}
