provider "aws" {
  region = "ap-east-1"
}

resource "aws_guardduty_detector" "on" {
  enable = true
}
