variable "watch" {
  type    = bool
  default = false
}

resource "tencentcloud_monitor_alarm_policy" "text" {
  policy_name  = "text"
  monitor_type = "MT_QCE"
  namespace    = "cvm_device"
  enable       = "1"
}

resource "tencentcloud_monitor_alarm_policy" "off" {
  policy_name  = "off"
  monitor_type = "MT_QCE"
  namespace    = "cvm_device"
  enable       = var.watch ? 1 : 0 # want "enable is 0"
}
