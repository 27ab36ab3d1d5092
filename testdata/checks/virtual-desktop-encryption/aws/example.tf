variable "encrypted" {
  type = bool
}

resource "aws_workspaces_workspace" "encrypted" {
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = true
}

resource "aws_workspaces_workspace" "plain_root" { # want "root_volume_encryption_enabled is not set"
  user_volume_encryption_enabled = true
}

resource "aws_workspaces_workspace" "plain_user" {
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = false # want "user_volume_encryption_enabled is false"
}

resource "aws_workspaces_workspace" "given" {
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = var.encrypted # unsure "depends on var.encrypted"
}
