variable "silent" {
  type = bool
}

resource "huaweicloud_ces_alarmrule" "this" {
  alarm_name           = "module"
  alarm_action_enabled = !var.silent # want "module.alarm.huaweicloud_ces_alarmrule.this: alarm_action_enabled is false"

  metric {
    namespace = "SYS.ECS"
  }
}
