variable "topics" {
  type = list(string)
}

resource "huaweicloud_ces_alarmrule" "without" { # want "none of alarm_actions.notification_list, ok_actions.notification_list, insufficientdata_actions.notification_list is set"
  alarm_name = "without"

  metric {
    namespace = "SYS.ECS"
  }
}

resource "huaweicloud_ces_alarmrule" "when_over" {
  alarm_name = "when-over"

  metric {
    namespace = "SYS.ECS"
  }
  ok_actions {
    type              = "notification"
    notification_list = ["urn:smn:ap-southeast-1:0970dd7a1300f5672ff2c003c60ae115:ops"]
  }
}

resource "huaweicloud_ces_alarmrule" "given" {
  alarm_name = "given"

  metric {
    namespace = "SYS.ECS"
  }
  alarm_actions {
    type              = "notification"
    notification_list = var.topics # unsure "depends on var.topics"
  }
}
