provider "aws" {
  region = "ap-east-1"
}

resource "aws_config_configuration_recorder" "all" {
  name     = "all"
  role_arn = "arn:aws:iam::111122223333:role/config"
}

resource "aws_config_configuration_recorder_status" "all" {
  name       = aws_config_configuration_recorder.all.name
  is_enabled = true
}
