provider "aws" {
  region = "ap-east-1"
}

resource "aws_s3_bucket_replication_configuration" "r1" {
  rule {
    destination {
      bucket = aws_s3_bucket.near.arn
    }
  }
}

resource "aws_dynamodb_table" "r2" {
  replica {
    region_name = "ap-east-1"
  }
}

resource "aws_dynamodb_global_table" "r3" {
  replica {
    region_name = "ap-east-1"
  }
}

resource "aws_backup_plan" "r4" {
  rule {
    copy_action {
      destination_vault_arn = "arn:aws:backup:ap-east-1:123456789012:backup-vault:far"
    }
  }
}

resource "aws_ecr_replication_configuration" "r5" {
  replication_configuration {
    rule {
      destination {
        region = "ap-east-1"
      }
    }
  }
}

resource "aws_secretsmanager_secret" "r6" {
  replica {
    region = "ap-east-1"
  }
}

resource "aws_db_snapshot_copy" "r7" {
  destination_region = "ap-east-1"
}

resource "aws_dlm_lifecycle_policy" "r8" {
  policy_details {
    schedule {
      cross_region_copy_rule {
        target_region = "ap-east-1"
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "r9" {
  policy_details {
    schedule {
      cross_region_copy_rule {
        target = "ap-east-1"
      }
    }
  }
}

resource "aws_efs_replication_configuration" "r10" {
  destination {
    region = "ap-east-1"
  }
}

resource "aws_redshift_snapshot_copy" "r11" {
  destination_region = "ap-east-1"
}

resource "aws_cloudtrail" "r12" {
  s3_bucket_name = aws_s3_bucket.near.id
}

resource "aws_flow_log" "r13" {
  log_destination = aws_s3_bucket.near.arn
}

resource "aws_cloudwatch_log_subscription_filter" "r14" {
  destination_arn = aws_kinesis_stream.near.arn
}

resource "aws_s3_bucket" "near" {
}

resource "aws_kinesis_stream" "near" {
}
