variable "topic" {
  type = string
}

resource "aws_cloudwatch_metric_alarm" "without" { # want "none of alarm_actions, ok_actions, insufficient_data_actions is set"
  alarm_name          = "without"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
}

resource "aws_cloudwatch_metric_alarm" "empty" {
  alarm_name          = "empty"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  alarm_actions       = [] # want "none of alarm_actions, ok_actions, insufficient_data_actions is set"
}

resource "aws_cloudwatch_metric_alarm" "when_over" {
  alarm_name          = "when-over"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  ok_actions          = [var.topic]
}

resource "aws_cloudwatch_metric_alarm" "silent" {
  alarm_name          = "silent"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  actions_enabled     = false # want "actions_enabled is false"
  alarm_actions       = [var.topic]
}
