resource "aws_vpc" "all" {}

resource "aws_flow_log" "all" {
  vpc_id       = aws_vpc.all.id
  traffic_type = "ALL"
}

resource "aws_vpc" "rejected" {}

resource "aws_flow_log" "rejected" {
  vpc_id       = aws_vpc.rejected.id
  traffic_type = "REJECT" # want "aws_vpc.rejected: aws_flow_log.rejected names it, but traffic_type is \"REJECT\", want ALL"
}

# Not set, it is all traffic.
resource "huaweicloud_vpc" "all" {}

resource "huaweicloud_vpc_flow_log" "all" {
  resource_type = "vpc"
  resource_id   = huaweicloud_vpc.all.id
}
