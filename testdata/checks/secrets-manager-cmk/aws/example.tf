variable "own" {
  type = bool
}

resource "aws_secretsmanager_secret" "none" { # want "kms_key_id is not set, want a key of your own"
  name = "ledger"
}

resource "aws_secretsmanager_secret" "own" {
  name       = "ledger"
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_secretsmanager_secret" "either" {
  name       = "ledger"
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_kms_key" "secrets" {
  enable_key_rotation = true
}

resource "aws_secretsmanager_secret" "declared" {
  kms_key_id = aws_kms_key.secrets.arn
}

resource "aws_secretsmanager_secret" "of_aws" {
  kms_key_id = "alias/aws/secretsmanager" # want "want a key of your own"
}

resource "aws_ssm_parameter" "none" { # want "key_id is not set, want a key of your own"
  type = "SecureString"
}

resource "aws_ssm_parameter" "own" {
  type   = "SecureString"
  key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_ssm_parameter" "either" {
  type   = "SecureString"
  key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_ssm_parameter" "plain" { # skip: it is no secret
  type = "String"
}
