provider "aws" {
  region = "ap-east-1"
}

resource "aws_s3_bucket_replication_configuration" "r1" {
  rule {
    destination {
      bucket = aws_s3_bucket.far.arn # want "in ap-east-1, replicates to eu-west-1, which is outside of hong-kong"
    }
  }
}

resource "aws_dynamodb_table" "r2" {
  replica {
    region_name = "eu-west-1" # want "in ap-east-1, replicates to eu-west-1, which is outside of hong-kong"
  }
}

resource "aws_dynamodb_global_table" "r3" {
  replica {
    region_name = "eu-west-1" # want "in ap-east-1, replicates to eu-west-1, which is outside of hong-kong"
  }
}

resource "aws_backup_plan" "r4" {
  rule {
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:123456789012:backup-vault:far" # want "in ap-east-1, copies backups to eu-west-1, which is outside of hong-kong"
    }
  }
}

resource "aws_ecr_replication_configuration" "r5" {
  replication_configuration {
    rule {
      destination {
        region = "eu-west-1" # want "in ap-east-1, replicates images to eu-west-1, which is outside of hong-kong"
      }
    }
  }
}

resource "aws_secretsmanager_secret" "r6" {
  replica {
    region = "eu-west-1" # want "in ap-east-1, replicates the secret to eu-west-1, which is outside of hong-kong"
  }
}

resource "aws_db_snapshot_copy" "r7" {
  destination_region = "eu-west-1" # want "in ap-east-1, copies the snapshot to eu-west-1, which is outside of hong-kong"
}

resource "aws_dlm_lifecycle_policy" "r8" {
  policy_details {
    schedule {
      cross_region_copy_rule {
        target_region = "eu-west-1" # want "in ap-east-1, copies snapshots to eu-west-1, which is outside of hong-kong"
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "r9" {
  policy_details {
    schedule {
      cross_region_copy_rule {
        target = "eu-west-1" # want "in ap-east-1, copies snapshots to eu-west-1, which is outside of hong-kong"
      }
    }
  }
}

resource "aws_efs_replication_configuration" "r10" {
  destination {
    region = "eu-west-1" # want "in ap-east-1, replicates to eu-west-1, which is outside of hong-kong"
  }
}

resource "aws_redshift_snapshot_copy" "r11" {
  destination_region = "eu-west-1" # want "in ap-east-1, copies snapshots to eu-west-1, which is outside of hong-kong"
}

resource "aws_cloudtrail" "r12" {
  s3_bucket_name = aws_s3_bucket.far.id # want "in ap-east-1, delivers logs to eu-west-1, which is outside of hong-kong"
}

resource "aws_flow_log" "r13" {
  log_destination = aws_s3_bucket.far.arn # want "in ap-east-1, delivers logs to eu-west-1, which is outside of hong-kong"
}

resource "aws_cloudwatch_log_subscription_filter" "r14" {
  destination_arn = aws_kinesis_stream.far.arn # want "in ap-east-1, delivers logs to eu-west-1, which is outside of hong-kong"
}

provider "aws" {
  alias  = "far"
  region = "eu-west-1"
}

resource "aws_s3_bucket" "far" {
  provider = aws.far
}

resource "aws_kinesis_stream" "far" {
  provider = aws.far
}
