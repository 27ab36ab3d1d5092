variable "alarms" {
  type    = map(string)
  default = { cpu = "true", disk = "false" }
}

variable "maintenance" {
  type    = bool
  default = true
}

resource "aws_cloudwatch_metric_alarm" "text" {
  for_each = var.alarms

  alarm_name          = each.key
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  actions_enabled     = each.value # want "text\\[\"disk\"\\]: actions_enabled is \"?false"
}

# An action that only scales is an action; none at all is another rule unless require-action is set.
resource "aws_cloudwatch_metric_alarm" "scaling" {
  alarm_name          = "scaling"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  alarm_actions       = [aws_autoscaling_policy.up.arn]
}

resource "aws_autoscaling_policy" "up" {
  name                   = "up"
  autoscaling_group_name = "web"
}

resource "aws_cloudwatch_metric_alarm" "without_action" {
  alarm_name          = "without-action"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
}

resource "aws_cloudwatch_metric_alarm" "maintenance" {
  alarm_name          = "maintenance"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  actions_enabled     = !var.maintenance # want "actions_enabled is false"
}

module "alarm" {
  source = "./alarm"
}
