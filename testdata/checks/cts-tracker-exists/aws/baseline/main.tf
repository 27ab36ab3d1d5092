provider "aws" { # want "the account's baseline declares no CloudTrail trail"
  region = "ap-east-1"
}

resource "aws_vpc" "core" {
  cidr_block = "10.0.0.0/16"
}
