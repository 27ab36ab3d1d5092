variable "enabled" {
  type = bool
}

resource "alicloud_cloud_monitor_service_metric_alarm_rule" "watching" {
  metric_alarm_rule_id = "cpu"
  metric_name          = "CPUUtilization"
  namespace            = "acs_ecs_dashboard"
  rule_name            = "cpu"
  contact_groups       = "ops"
  resources            = "[{\"resource\":\"_ALL\"}]"
}

resource "alicloud_cloud_monitor_service_metric_alarm_rule" "disabled" {
  metric_alarm_rule_id = "disk"
  metric_name          = "diskusage_utilization"
  namespace            = "acs_ecs_dashboard"
  rule_name            = "disk"
  contact_groups       = "ops"
  resources            = "[{\"resource\":\"_ALL\"}]"
  status               = false # want "status is false, want true"
}

resource "alicloud_cloud_monitor_service_metric_alarm_rule" "given" {
  metric_alarm_rule_id = "given"
  metric_name          = "diskusage_utilization"
  namespace            = "acs_ecs_dashboard"
  rule_name            = "given"
  contact_groups       = "ops"
  resources            = "[{\"resource\":\"_ALL\"}]"
  status               = var.enabled # unsure "depends on var.enabled"
}

resource "alicloud_cms_alert_rule_v2" "watching" {
  enabled = true

  action_integration_config {
    enabled = false
  }
}

resource "alicloud_cms_alert_rule_v2" "disabled" {
  enabled = false # want "enabled is false, want true"
}

# What the service does with a rule that does not say it is not documented.
resource "alicloud_cms_alert_rule_v2" "left_open" { # unsure "enabled is not known"
  display_name = "left-open"
}
