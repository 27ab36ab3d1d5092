variable "group" {
  type = string
}

resource "aws_autoscaling_attachment" "this" {
  autoscaling_group_name = var.group
  lb_target_group_arn    = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:targetgroup/web/0a1b2c3d"
}
