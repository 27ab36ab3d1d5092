resource "aws_backup_selection" "core" {
  plan_id   = aws_backup_plan.daily.id
  resources = [aws_ebs_volume.named.arn, aws_efs_file_system.named.arn]

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "daily"
  }
}

resource "aws_backup_plan" "daily" {
  name = "daily"
}

resource "aws_dlm_lifecycle_policy" "weekly" {
  policy_details {
    target_tags = {
      snapshots = "weekly"
    }
  }
}

resource "aws_ebs_volume" "named" {
  size = 100
}

resource "aws_ebs_volume" "tagged" {
  size = 100
  tags = {
    backup = "daily"
  }
}

resource "aws_ebs_volume" "tagged_for_snapshots" {
  size = 100
  tags = {
    snapshots = "weekly"
  }
}

resource "aws_ebs_volume" "tagged_otherwise" { # want "no aws_backup_selection names it in resources"
  size = 100
  tags = {
    backup = "none"
  }
}

resource "aws_ebs_volume" "plain" { # want "no aws_backup_selection names it in resources"
  size = 100
}

resource "aws_efs_file_system" "named" {
  encrypted = true
}

resource "aws_efs_file_system" "with_a_policy" {
  encrypted = true
}

resource "aws_efs_backup_policy" "files" {
  file_system_id = aws_efs_file_system.with_a_policy.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_efs_file_system" "tagged_for_snapshots_of_volumes" { # want "no aws_backup_selection names it"
  tags = {
    snapshots = "weekly"
  }
}
