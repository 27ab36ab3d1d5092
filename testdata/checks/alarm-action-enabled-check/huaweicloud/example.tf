variable "enabled" {
  type = bool
}

resource "huaweicloud_ces_alarmrule" "watching" {
  alarm_name = "cpu"

  metric {
    namespace = "SYS.ECS"
  }
  alarm_actions {
    type              = "notification"
    notification_list = ["urn:smn:ap-southeast-1:0970dd7a1300f5672ff2c003c60ae115:ops"]
  }
}

resource "huaweicloud_ces_alarmrule" "disabled" {
  alarm_name    = "disk"
  alarm_enabled = false # want "alarm_enabled is false, want true"

  metric {
    namespace = "SYS.ECS"
  }
}

resource "huaweicloud_ces_alarmrule" "silent" {
  alarm_name           = "network"
  alarm_action_enabled = false # want "alarm_action_enabled is false, want true"

  metric {
    namespace = "SYS.ECS"
  }
}

resource "huaweicloud_ces_alarmrule" "given" {
  alarm_name           = "memory"
  alarm_action_enabled = var.enabled # unsure "depends on var.enabled"

  metric {
    namespace = "SYS.ECS"
  }
}

resource "huaweicloud_ces_one_click_alarm" "watching" {
  one_click_alarm_id   = "OBSSystemOneClickAlarm"
  notification_enabled = true

  dimension_names {
    event = true
  }
}

resource "huaweicloud_ces_one_click_alarm" "silent" {
  one_click_alarm_id   = "RDSSystemOneClickAlarm"
  notification_enabled = false # want "notification_enabled is false, want true"

  dimension_names {
    event = true
  }
}

resource "huaweicloud_ces_one_click_alarm" "given" {
  one_click_alarm_id   = "ECSSystemOneClickAlarm"
  notification_enabled = var.enabled # unsure "depends on var.enabled"

  dimension_names {
    event = true
  }
}
