# A module that is not installed was given the network, and may well make a flow log for it.
module "flow_log" {
  source  = "example/flow-log/aws"
  version = "1.0.0"
  vpc_id  = aws_vpc.given_away.id
}

resource "aws_vpc" "given_away" { # unsure "module.flow_log"
  cidr_block = "10.0.0.0/16"
}
