variable "key" {
  type = string
}

resource "aws_sns_topic" "encrypted" {
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_sns_topic" "plain" { # want "kms_master_key_id is not set, want a value"
  name = "alarms"
}

resource "aws_sns_topic" "empty" {
  kms_master_key_id = "" # want "want a value"
}

resource "aws_sns_topic" "given" {
  kms_master_key_id = var.key # unsure "depends on var.key"
}
