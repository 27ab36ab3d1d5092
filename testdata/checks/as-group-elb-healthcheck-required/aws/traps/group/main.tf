resource "aws_autoscaling_group" "this" { # want "module.group.aws_autoscaling_group.this: health_check_type is not set"
  name_prefix = "web-"
}

output "name" {
  value = aws_autoscaling_group.this.name
}
