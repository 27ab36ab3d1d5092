variable "enabled" {
  type = bool
}

variable "strategy" {
  type = string
}

resource "aws_config_configuration_recorder" "off" {
  name     = "off"
  role_arn = "arn:aws:iam::111122223333:role/config"
}

resource "aws_config_configuration_recorder_status" "off" {
  name       = aws_config_configuration_recorder.off.name
  is_enabled = false # want "is_enabled is false, want true"
}

resource "aws_config_configuration_recorder" "given" {
  name     = "given"
  role_arn = "arn:aws:iam::111122223333:role/config"
}

resource "aws_config_configuration_recorder_status" "given" {
  name       = aws_config_configuration_recorder.given.name
  is_enabled = var.enabled # unsure "var.enabled"
}

resource "aws_config_configuration_recorder" "some" {
  name     = "some"
  role_arn = "arn:aws:iam::111122223333:role/config"
  recording_group {
    all_supported  = false # want "all_supported is false, want true"
    resource_types = ["AWS::EC2::Instance"]
  }
}

resource "aws_config_configuration_recorder_status" "some" {
  name       = aws_config_configuration_recorder.some.name # want "aws_config_configuration_recorder.some does not record all kinds"
  is_enabled = true
}

resource "aws_config_configuration_recorder" "all_but_some" {
  name     = "all_but_some"
  role_arn = "arn:aws:iam::111122223333:role/config"
  recording_group {
    all_supported = false
    exclusion_by_resource_types {
      resource_types = ["AWS::EC2::Instance"]
    }
    recording_strategy {
      use_only = "EXCLUSION_BY_RESOURCE_TYPES"
    }
  }
}

resource "aws_config_configuration_recorder_status" "all_but_some" {
  name       = aws_config_configuration_recorder.all_but_some.name
  is_enabled = true
}

resource "aws_config_configuration_recorder" "of_input" {
  name     = "of_input"
  role_arn = "arn:aws:iam::111122223333:role/config"
  recording_group {
    all_supported = var.enabled # unsure "var.enabled"
  }
}

resource "aws_config_configuration_recorder_status" "of_input" {
  name       = aws_config_configuration_recorder.of_input.name
  is_enabled = true
}

resource "aws_config_configuration_recorder_status" "of_other_code" {
  name       = "default"
  is_enabled = true
}
