resource "aws_security_group_rule" "all" {
  type              = "ingress"
  security_group_id = "sg-0123456789abcdef0"
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = ["0.0.0.0/0"] # want "opens all ports to"
}

resource "aws_security_group_rule" "both_and_all_between" {
  type              = "ingress"
  security_group_id = "sg-0123456789abcdef0"
  protocol          = "tcp"
  from_port         = 80
  to_port           = 443
  cidr_blocks       = ["0.0.0.0/0"] # want "opens ports 80-443 to"
}

resource "aws_security_group_rule" "of_another_check" {
  type              = "ingress"
  security_group_id = "sg-0123456789abcdef0"
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "ping" {
  type              = "ingress"
  security_group_id = "sg-0123456789abcdef0"
  protocol          = "icmp"
  from_port         = -1
  to_port           = -1
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "vpn" {
  type              = "ingress"
  security_group_id = "sg-0123456789abcdef0"
  protocol          = "50"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "dns" {
  type              = "ingress"
  security_group_id = "sg-0123456789abcdef0"
  protocol          = "udp"
  from_port         = 53
  to_port           = 53
  cidr_blocks       = ["0.0.0.0/0"] # want "opens port 53 to"
}
