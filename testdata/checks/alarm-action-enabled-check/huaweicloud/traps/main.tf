variable "alarms" {
  type    = map(object({ on = optional(bool, true) }))
  default = { cpu = {}, disk = { on = false } }
}

# Both are off: each is an edit of its own.
resource "huaweicloud_ces_alarmrule" "twice" {
  alarm_name           = "twice"
  alarm_enabled        = "false" # want "alarm_enabled is \"?false"
  alarm_action_enabled = false   # want "alarm_action_enabled is false"

  metric {
    namespace = "SYS.ECS"
  }
}

# Without an action there is nobody to tell, which is another rule unless require-action is set.
resource "huaweicloud_ces_alarmrule" "without_action" {
  alarm_name = "without-action"

  metric {
    namespace = "SYS.ECS"
  }
}

resource "huaweicloud_ces_alarmrule" "each" {
  for_each = var.alarms

  alarm_name    = each.key
  alarm_enabled = each.value.on # want "each\\[\"disk\"\\]: alarm_enabled is false"

  metric {
    namespace = "SYS.ECS"
  }
}

module "alarm" {
  source = "./alarm"
  silent = true
}
