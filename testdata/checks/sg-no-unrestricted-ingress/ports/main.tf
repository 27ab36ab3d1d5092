resource "aws_security_group_rule" "allowed" {
  type              = "ingress"
  security_group_id = "sg-0123456789abcdef0"
  protocol          = "tcp"
  from_port         = 8001
  to_port           = 8099
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "not_allowed" {
  type              = "ingress"
  security_group_id = "sg-0123456789abcdef0"
  protocol          = "tcp"
  from_port         = 80
  to_port           = 80
  cidr_blocks       = ["0.0.0.0/0"] # want "opens port 80 to"
}
