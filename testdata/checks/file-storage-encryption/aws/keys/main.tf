variable "key" {
  type = string
}

resource "aws_kms_key" "files" {
  description = "files"
}

resource "aws_efs_file_system" "own_key" {
  encrypted  = true
  kms_key_id = aws_kms_key.files.arn
}

resource "aws_efs_file_system" "key_of_the_service" { # want "kms_key_id is not set, want a key of your own"
  encrypted = true
}

resource "aws_fsx_lustre_file_system" "own_key" {
  kms_key_id = aws_kms_key.files.arn
}

resource "aws_fsx_lustre_file_system" "key_of_the_service" { # want "kms_key_id is not set"
  storage_capacity = 1200
}

resource "aws_fsx_lustre_file_system" "given" {
  kms_key_id = var.key # unsure "depends on var.key"
}

resource "aws_fsx_ontap_file_system" "own_key" {
  kms_key_id = aws_kms_key.files.arn
}

resource "aws_fsx_ontap_file_system" "key_of_the_service" { # want "kms_key_id is not set"
  storage_capacity = 1200
}

resource "aws_fsx_ontap_file_system" "given" {
  kms_key_id = var.key # unsure "depends on var.key"
}

resource "aws_fsx_openzfs_file_system" "own_key" {
  kms_key_id = aws_kms_key.files.arn
}

resource "aws_fsx_openzfs_file_system" "key_of_the_service" { # want "kms_key_id is not set"
  storage_capacity = 1200
}

resource "aws_fsx_openzfs_file_system" "given" {
  kms_key_id = var.key # unsure "depends on var.key"
}

resource "aws_fsx_windows_file_system" "own_key" {
  kms_key_id = aws_kms_key.files.arn
}

resource "aws_fsx_windows_file_system" "key_of_the_service" { # want "kms_key_id is not set"
  storage_capacity = 1200
}

resource "aws_fsx_windows_file_system" "given" {
  kms_key_id = var.key # unsure "depends on var.key"
}
