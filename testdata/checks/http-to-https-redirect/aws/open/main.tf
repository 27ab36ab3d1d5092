variable "balancer" {
  type = string
}

resource "aws_lb" "perhaps" {} # unsure "aws_lb_listener.of_something is perhaps for it.*var.balancer"

resource "aws_lb_listener" "of_something" {
  load_balancer_arn = var.balancer
  protocol          = "HTTP"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "of_something_encrypted" {
  load_balancer_arn = var.balancer
  protocol          = "HTTPS"
  default_action {
    type = "forward"
  }
}
