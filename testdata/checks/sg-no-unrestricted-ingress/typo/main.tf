resource "aws_security_group_rule" "any" { # unsure "a parameter is not understood; the parameter allowed-ports has \"https\", which is neither a port nor a range of them"
  type              = "ingress"
  security_group_id = "sg-0123456789abcdef0"
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["0.0.0.0/0"]
}
