variable "backup" {
  type = string
}

resource "aws_backup_selection" "daily" {
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "daily"
  }
}

resource "aws_ebs_volume" "perhaps" { # unsure "aws_backup_selection.daily perhaps covers it"
  tags = {
    backup = var.backup
  }
}

resource "aws_efs_file_system" "perhaps" { # unsure "perhaps covers it"
  tags = {
    backup = var.backup
  }
}
