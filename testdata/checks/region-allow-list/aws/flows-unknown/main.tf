variable "far" {}

provider "aws" {
  region = "ap-east-1"
}

resource "aws_s3_bucket_replication_configuration" "r1" {
  rule {
    destination {
      bucket = var.far # unsure "a region that is not known; depends on var.far"
    }
  }
}

resource "aws_dynamodb_table" "r2" {
  replica {
    region_name = var.far # unsure "a region that is not known; depends on var.far"
  }
}

resource "aws_dynamodb_global_table" "r3" {
  replica {
    region_name = var.far # unsure "a region that is not known; depends on var.far"
  }
}

resource "aws_backup_plan" "r4" {
  rule {
    copy_action {
      destination_vault_arn = var.far # unsure "a region that is not known; depends on var.far"
    }
  }
}

resource "aws_ecr_replication_configuration" "r5" {
  replication_configuration {
    rule {
      destination {
        region = var.far # unsure "a region that is not known; depends on var.far"
      }
    }
  }
}

resource "aws_secretsmanager_secret" "r6" {
  replica {
    region = var.far # unsure "a region that is not known; depends on var.far"
  }
}

resource "aws_db_snapshot_copy" "r7" {
  destination_region = var.far # unsure "a region that is not known; depends on var.far"
}

resource "aws_dlm_lifecycle_policy" "r8" {
  policy_details {
    schedule {
      cross_region_copy_rule {
        target_region = var.far # unsure "a region that is not known; depends on var.far"
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "r9" {
  policy_details {
    schedule {
      cross_region_copy_rule {
        target = var.far # unsure "a region that is not known; depends on var.far"
      }
    }
  }
}

resource "aws_efs_replication_configuration" "r10" {
  destination {
    region = var.far # unsure "a region that is not known; depends on var.far"
  }
}

resource "aws_redshift_snapshot_copy" "r11" {
  destination_region = var.far # unsure "a region that is not known; depends on var.far"
}

resource "aws_cloudtrail" "r12" {
  s3_bucket_name = var.far # unsure "a region that is not known; depends on var.far"
}

resource "aws_flow_log" "r13" {
  log_destination = var.far # unsure "a region that is not known; depends on var.far"
}

resource "aws_cloudwatch_log_subscription_filter" "r14" {
  destination_arn = var.far # unsure "a region that is not known; depends on var.far"
}

