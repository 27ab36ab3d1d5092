variable "enabled" {
  type    = bool
  default = true
}

resource "aws_cloudwatch_metric_alarm" "this" {
  alarm_name          = "module"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  actions_enabled     = var.enabled
}
