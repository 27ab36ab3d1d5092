resource "aws_config_configuration_recorder" "all" {
  name     = "all"
  role_arn = "arn:aws:iam::111122223333:role/config"
}

resource "aws_config_configuration_recorder_status" "all" {
  name       = aws_config_configuration_recorder.all.name
  is_enabled = true
}

resource "aws_config_configuration_recorder" "not_started" { # want "no aws_config_configuration_recorder_status names it"
  name     = "not_started"
  role_arn = "arn:aws:iam::111122223333:role/config"
}
