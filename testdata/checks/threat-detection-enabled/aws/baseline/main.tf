provider "aws" { # want "declares no GuardDuty detector"
  region = "ap-east-1"
}

resource "aws_vpc" "core" {
  cidr_block = "10.0.0.0/16"
}
