variable "type" {
  type = string
}

resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 443
  protocol = "HTTPS"
}

resource "aws_autoscaling_group" "of_the_balancer" {
  min_size          = 2
  max_size          = 6
  target_group_arns = [aws_lb_target_group.web.arn]
  health_check_type = "ELB"
}

resource "aws_autoscaling_group" "default" { # want "health_check_type is not set, want ELB"
  min_size          = 1
  max_size          = 2
  target_group_arns = [aws_lb_target_group.web.arn]
}

resource "aws_autoscaling_group" "attached" {
  name              = "web"
  min_size          = 2
  max_size          = 6
  health_check_type = "EC2" # want "health_check_type is \"EC2\", want ELB"
}

resource "aws_autoscaling_attachment" "attached" {
  autoscaling_group_name = aws_autoscaling_group.attached.id
  lb_target_group_arn    = aws_lb_target_group.web.arn
}

resource "aws_autoscaling_group" "no_balancer" { # skip: it has no load balancer whose health check it could use
  min_size = 1
  max_size = 1
}

resource "aws_autoscaling_group" "given" {
  min_size          = 2
  max_size          = 6
  target_group_arns = [aws_lb_target_group.web.arn]
  health_check_type = var.type # unsure "depends on var.type"
}
