variable "logs" {
  type = list(string)
}

variable "audit" {
  type = bool
}

resource "aws_db_instance" "right" {
  enabled_cloudwatch_logs_exports = ["postgresql"]
}

resource "aws_db_instance" "wrong" {
  enabled_cloudwatch_logs_exports = [] # want "enabled_cloudwatch_logs_exports is .*, want a value"
}

resource "aws_db_instance" "given" {
  enabled_cloudwatch_logs_exports = var.logs # unsure "depends on var.logs"
}

resource "aws_rds_cluster" "right" {
  enabled_cloudwatch_logs_exports = ["audit"]
}

resource "aws_rds_cluster" "left_out" {} # want "enabled_cloudwatch_logs_exports does not have audit"

resource "aws_rds_cluster" "given" {
  enabled_cloudwatch_logs_exports = var.logs # unsure "depends on var.logs"
}

resource "aws_docdb_cluster" "right" {
  enabled_cloudwatch_logs_exports = ["audit"]
}

resource "aws_docdb_cluster" "left_out" {} # want "enabled_cloudwatch_logs_exports does not have audit"

resource "aws_docdb_cluster" "given" {
  enabled_cloudwatch_logs_exports = var.logs # unsure "depends on var.logs"
}

resource "aws_neptune_cluster" "right" {
  enable_cloudwatch_logs_exports = ["audit"]
}

resource "aws_neptune_cluster" "wrong" {
  enable_cloudwatch_logs_exports = ["slowquery"] # want "enable_cloudwatch_logs_exports does not have audit"
}

resource "aws_neptune_cluster" "given" {
  enable_cloudwatch_logs_exports = var.logs # unsure "depends on var.logs"
}

resource "aws_redshiftserverless_namespace" "right" {
  log_exports = ["userlog", "connectionlog"]
}

resource "aws_redshiftserverless_namespace" "left_out" {} # want "log_exports is not set, want a value"

resource "aws_redshiftserverless_namespace" "given" {
  log_exports = var.logs # unsure "depends on var.logs"
}

resource "aws_mq_broker" "right" {
  logs {
    audit = true
  }
}

resource "aws_mq_broker" "wrong" {
  logs {
    audit = false # want "logs.audit is false, want true"
  }
}

resource "aws_mq_broker" "given" {
  logs {
    audit = var.audit # unsure "depends on var.audit"
  }
}

resource "aws_msk_cluster" "right" {
  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled = true
      }
    }
  }
}

resource "aws_msk_cluster" "wrong" {
  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled = false # want "logging_info.broker_logs.cloudwatch_logs.enabled is false, want true"
      }
    }
  }
}

resource "aws_msk_cluster" "given" {
  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled = var.audit # unsure "depends on var.audit"
      }
    }
  }
}


resource "aws_db_instance" "left_out" {} # want "enabled_cloudwatch_logs_exports is not set"

resource "aws_rds_cluster" "postgresql" { # want "enabled_cloudwatch_logs_exports is not set, want a value"
  engine = "aurora-postgresql"
}

resource "aws_rds_cluster" "aurora_mysql" {
  engine                          = "aurora-mysql"
  enabled_cloudwatch_logs_exports = ["audit", "error"]
}

resource "aws_rds_cluster" "errors_only" {
  engine                          = "aurora-mysql"
  enabled_cloudwatch_logs_exports = ["error"] # want "enabled_cloudwatch_logs_exports does not have audit"
}

resource "aws_rds_cluster" "serverless" { # skip: it exports what its parameters let it write
  engine      = "aurora-mysql"
  engine_mode = "serverless"
}

# Without an engine it is one of Aurora MySQL.
resource "aws_rds_cluster" "no_engine" {
  enabled_cloudwatch_logs_exports = ["error"] # want "enabled_cloudwatch_logs_exports does not have audit"
}

# A cluster exports what its parameters let it write.
resource "aws_docdb_cluster_parameter_group" "audited" {
  family = "docdb5.0"

  parameter {
    name  = "audit_logs"
    value = "enabled"
  }
}

resource "aws_docdb_cluster_parameter_group" "left_out" { # want "audit_logs is not set, want enabled"
  family = "docdb5.0"
}

resource "aws_docdb_cluster_parameter_group" "given" {
  family = "docdb5.0"

  parameter {
    name  = "audit_logs"
    value = var.value # unsure "depends on var.value"
  }
}

variable "value" {
  type = string
}

resource "aws_msk_cluster" "left_out" {} # want "logging_info.broker_logs.cloudwatch_logs.enabled is not set"

resource "aws_msk_cluster" "to_a_bucket" {
  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled = false
      }

      s3 {
        enabled = true
        bucket  = "bank-logs"
      }
    }
  }
}

resource "aws_mq_broker" "rabbitmq" { # skip: it has no audit log
  engine_type = "RabbitMQ"
}

resource "aws_redshift_cluster" "logged" {
  cluster_identifier = "reports"
}

resource "aws_redshift_logging" "logged" {
  cluster_identifier   = aws_redshift_cluster.logged.id
  log_destination_type = "cloudwatch"
  log_exports          = ["connectionlog", "userlog"]
}

# As it was written before version 6 of the provider.
resource "aws_redshift_cluster" "logged_in_a_block" {
  cluster_identifier = "reports"

  logging {
    enable      = true
    bucket_name = "bank-logs"
  }
}

resource "aws_redshift_cluster" "left_out" { # want "logging.enable is not set, want true"
  cluster_identifier = "reports-test"
}

resource "aws_redshift_cluster" "given" {
  cluster_identifier = "reports-branch"

  logging {
    enable = var.audit # unsure "depends on var.audit"
  }
}

variable "search_log" {
  type = string
}

resource "aws_opensearch_domain" "search_right" {
  domain_name = "search-right"
  log_publishing_options {
    log_type                 = "INDEX_SLOW_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:ap-east-1:111122223333:log-group:slow"
  }
  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:ap-east-1:111122223333:log-group:audit"
  }
}

resource "aws_opensearch_domain" "search_off" {
  domain_name = "search-off"
  log_publishing_options { # want "no log_publishing_options is for AUDIT_LOGS"
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:ap-east-1:111122223333:log-group:audit"
    enabled                  = false
  }
}

resource "aws_opensearch_domain" "search_given" {
  domain_name = "search-given"
  log_publishing_options { # unsure "whether a log_publishing_options is for AUDIT_LOGS is not known"
    log_type                 = var.search_log
    cloudwatch_log_group_arn = "arn:aws:logs:ap-east-1:111122223333:log-group:audit"
  }
}

resource "aws_elasticsearch_domain" "older_search_right" {
  domain_name = "older_search-right"
  log_publishing_options {
    log_type                 = "INDEX_SLOW_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:ap-east-1:111122223333:log-group:slow"
  }
  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:ap-east-1:111122223333:log-group:audit"
  }
}

resource "aws_elasticsearch_domain" "older_search_off" {
  domain_name = "older_search-off"
  log_publishing_options { # want "no log_publishing_options is for AUDIT_LOGS"
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:ap-east-1:111122223333:log-group:audit"
    enabled                  = false
  }
}

resource "aws_elasticsearch_domain" "older_search_given" {
  domain_name = "older_search-given"
  log_publishing_options { # unsure "whether a log_publishing_options is for AUDIT_LOGS is not known"
    log_type                 = var.search_log
    cloudwatch_log_group_arn = "arn:aws:logs:ap-east-1:111122223333:log-group:audit"
  }
}
