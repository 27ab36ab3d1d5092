# The region requires tokens of those who do not say otherwise.
provider "aws" {
  region = "ap-east-1"
}

provider "aws" {
  alias  = "singapore"
  region = "ap-southeast-1"
}

resource "aws_ec2_instance_metadata_defaults" "here" {
  http_tokens = "required"
}

resource "aws_instance" "by_default" {
  ami = "ami-0abcdef1234567890"
}

resource "aws_launch_template" "by_default" {
  name = "teller"
}

resource "aws_instance" "optional_all_the_same" {
  metadata_options {
    http_tokens = "optional" # want "http_tokens is \"optional\""
  }
}

resource "aws_instance" "elsewhere" { # want "http_tokens is not set"
  provider = aws.singapore
  ami      = "ami-0abcdef1234567890"
}
