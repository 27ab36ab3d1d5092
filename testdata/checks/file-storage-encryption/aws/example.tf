variable "key" {
  type = string
}

variable "encrypted" {
  type = bool
}

resource "aws_efs_file_system" "encrypted" {
  encrypted = true
}

resource "aws_efs_file_system" "plain" { # want "encrypted is not set, want true"
  creation_token = "statements"
}

resource "aws_efs_file_system" "key_alone" {
  encrypted  = false # want "encrypted is false"
  kms_key_id = var.key
}

resource "aws_efs_file_system" "given" {
  encrypted = var.encrypted # unsure "depends on var.encrypted"
}

resource "aws_fsx_lustre_file_system" "always_encrypted" {
  storage_capacity = 1200
}

resource "aws_fsx_ontap_file_system" "always_encrypted" {
  storage_capacity = 1200
}

resource "aws_fsx_openzfs_file_system" "always_encrypted" {
  storage_capacity = 1200
}

resource "aws_fsx_windows_file_system" "always_encrypted" {
  storage_capacity = 1200
}
