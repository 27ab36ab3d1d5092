variable "enabled" {
  type = bool
}

resource "aws_cloudwatch_metric_alarm" "watching" {
  alarm_name          = "cpu"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  threshold           = 80
  alarm_actions       = ["arn:aws:sns:ap-east-1:111122223333:ops"]
}

resource "aws_cloudwatch_metric_alarm" "silent" {
  alarm_name          = "disk"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  threshold           = 80
  actions_enabled     = false # want "actions_enabled is false, want true"
  alarm_actions       = ["arn:aws:sns:ap-east-1:111122223333:ops"]
}

resource "aws_cloudwatch_metric_alarm" "given" {
  alarm_name          = "memory"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  threshold           = 80
  actions_enabled     = var.enabled # unsure "depends on var.enabled"
}

resource "aws_cloudwatch_composite_alarm" "watching" {
  alarm_name = "overload"
  alarm_rule = "ALARM(cpu) AND ALARM(memory)"
}

resource "aws_cloudwatch_composite_alarm" "silent" {
  alarm_name      = "slow"
  alarm_rule      = "ALARM(disk)"
  actions_enabled = false # want "actions_enabled is false, want true"
}

resource "aws_cloudwatch_composite_alarm" "given" {
  alarm_name      = "given"
  alarm_rule      = "ALARM(disk)"
  actions_enabled = var.enabled # unsure "depends on var.enabled"
}
