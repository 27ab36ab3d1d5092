variable "days" {
  type = number
}

variable "enabled" {
  type = bool
}

resource "aws_secretsmanager_secret" "kept" { # want "no aws_secretsmanager_secret_rotation names it in secret_id"
  name = "kept"
}

resource "aws_secretsmanager_secret" "rotated" {
  name = "rotated"
}

resource "aws_secretsmanager_secret_rotation" "rotated" {
  secret_id           = aws_secretsmanager_secret.rotated.id
  rotation_lambda_arn = "arn:aws:lambda:ap-east-1:111122223333:function:rotate"
  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_secretsmanager_secret" "perhaps" { # unsure "depends on var.enabled"
  name = "perhaps"
}

resource "aws_secretsmanager_secret_rotation" "perhaps" {
  count     = var.enabled ? 1 : 0
  secret_id = aws_secretsmanager_secret.perhaps.arn
  rotation_rules {
    schedule_expression = "rate(30 days)"
  }
}

resource "aws_secretsmanager_secret_rotation" "seldom" {
  secret_id = "a"
  rotation_rules {
    automatically_after_days = 180 # want "rotation_rules.automatically_after_days is 180, want at most 90"
  }
}

resource "aws_secretsmanager_secret_rotation" "given" {
  secret_id = "b"
  rotation_rules {
    automatically_after_days = var.days # unsure "depends on var.days"
  }
}

resource "aws_secretsmanager_secret_rotation" "seldom_by_rate" {
  secret_id = "c"
  rotation_rules {
    schedule_expression = "rate(120 days)" # want "want every 90 days or more often"
  }
}

resource "aws_secretsmanager_secret_rotation" "often_by_hours" {
  secret_id = "d"
  rotation_rules {
    schedule_expression = "rate(12 hours)"
  }
}

resource "aws_secretsmanager_secret_rotation" "monthly" {
  secret_id = "e"
  rotation_rules {
    schedule_expression = "cron(0 2 1 * ? *)"
  }
}

resource "aws_secretsmanager_secret_rotation" "some_months" {
  secret_id = "f"
  rotation_rules {
    schedule_expression = "cron(0 2 1 1/3 ? *)" # unsure "how often it rotates by"
  }
}
