variable "key" {
  type = string
}

resource "aws_kms_key" "copies" {
  description = "copies"
}

resource "aws_backup_vault" "own_key" {
  kms_key_arn = aws_kms_key.copies.arn
}

resource "aws_backup_vault" "key_of_the_service" { # want "kms_key_arn is not set"
  name = "databases"
}

resource "aws_backup_vault" "given" {
  kms_key_arn = var.key # unsure "depends on var.key"
}

resource "aws_ebs_snapshot_copy" "key_of_the_service" { # want "kms_key_id is not set"
  encrypted = true
}
