# A selection that covers all volumes.

resource "aws_backup_selection" "volumes" {
  resources = ["arn:aws:ec2:*:*:volume/*"]
}

resource "aws_ebs_volume" "covered" {
  size = 100
}

resource "aws_efs_file_system" "not_covered" { # want "no aws_backup_selection names it"
  encrypted = true
}
