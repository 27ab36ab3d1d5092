resource "aws_default_vpc" "logged" {}

resource "aws_flow_log" "logged" {
  vpc_id       = aws_default_vpc.logged.id
  traffic_type = "ALL"
}
