variable "enabled" {
  type = number
}

resource "tencentcloud_monitor_alarm_policy" "watching" {
  policy_name  = "cpu"
  monitor_type = "MT_QCE"
  namespace    = "cvm_device"
  notice_ids   = ["notice-l9ziyxw6"]
}

resource "tencentcloud_monitor_alarm_policy" "disabled" {
  policy_name  = "disk"
  monitor_type = "MT_QCE"
  namespace    = "cvm_device"
  enable       = 0 # want "enable is 0, want other than 0"
}

resource "tencentcloud_monitor_alarm_policy" "given" {
  policy_name  = "memory"
  monitor_type = "MT_QCE"
  namespace    = "cvm_device"
  enable       = var.enabled # unsure "depends on var.enabled"
}
