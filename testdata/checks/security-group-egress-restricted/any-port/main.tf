resource "aws_security_group" "https" {
  egress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"] # want "egress.cidr_blocks lets out port 443 to \"0.0.0.0/0\""
  }
}

resource "aws_security_group" "private" {
  egress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["10.0.0.0/8"]
  }
}
