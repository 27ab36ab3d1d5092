module "database" {
  source   = "../modules/aws/database"
  for_each = var.databases

  name           = "${local.prefix}-${each.key}"
  instance_class = each.value.instance_class
  size           = each.value.size
  multi_az       = coalesce(each.value.multi_az, true)
  encrypted      = coalesce(each.value.encrypted, true)
  replicas       = coalesce(each.value.replicas, 0)
  kms_key_arn    = aws_kms_key.data.arn
  subnet_ids     = module.network["open-banking"].subnet_ids["data"]
}

# Account information: Aurora, a writer and a reader in different zones.
resource "aws_rds_cluster" "accounts" {
  cluster_identifier          = "${local.prefix}-accounts"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "khb_admin"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.accounts.name
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.data.arn
  backup_retention_period     = 35
  deletion_protection         = true

  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.postgresql.name
  enabled_cloudwatch_logs_exports = ["postgresql"]
}

# Aurora takes connections without TLS unless it is told not to.
resource "aws_rds_cluster_parameter_group" "postgresql" {
  name   = "${local.prefix}-postgresql"
  family = "aurora-postgresql16"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

resource "aws_rds_cluster_instance" "accounts" {
  count = length(var.zones)

  identifier         = "${local.prefix}-accounts-${count.index}"
  cluster_identifier = aws_rds_cluster.accounts.id
  engine             = aws_rds_cluster.accounts.engine
  instance_class     = "db.r7g.large"
  availability_zone  = var.zones[count.index]
}

resource "aws_db_subnet_group" "accounts" {
  name       = "${local.prefix}-accounts"
  subnet_ids = module.network["open-banking"].subnet_ids["data"]
}

# Fraud scores. Deliberate: one instance, so that nothing takes over when its zone fails.
resource "aws_rds_cluster" "scores" {
  cluster_identifier          = "${local.prefix}-scores"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "khb_admin"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.accounts.name
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.data.arn
  backup_retention_period     = 35
  deletion_protection         = true

  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.postgresql.name
  enabled_cloudwatch_logs_exports = ["postgresql"]
}

resource "aws_rds_cluster_instance" "scores" {
  identifier         = "${local.prefix}-scores-0"
  cluster_identifier = aws_rds_cluster.scores.id
  engine             = aws_rds_cluster.scores.engine
  instance_class     = "db.r7g.large"
}

# Starts from a snapshot, whose encryption it inherits. Undetermined: the pipeline alone knows which snapshot.
resource "aws_db_instance" "analytics" {
  identifier                      = "${local.prefix}-analytics"
  instance_class                  = "db.r7g.2xlarge"
  snapshot_identifier             = var.analytics_snapshot_id
  multi_az                        = true
  backup_retention_period         = 35
  deletion_protection             = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
}

resource "aws_elasticache_replication_group" "tokens" {
  replication_group_id       = "${local.prefix}-tokens"
  description                = "Access tokens"
  engine                     = "redis"
  node_type                  = "cache.r7g.large"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  multi_az_enabled           = true
  snapshot_retention_limit   = 7
  at_rest_encryption_enabled = true
  kms_key_id                 = aws_kms_key.data.arn
  transit_encryption_enabled = true
}

# Deliberate: no TLS, because exchange rates are public anyway. Nobody else may write them, though.
resource "aws_elasticache_replication_group" "rates" {
  replication_group_id       = "${local.prefix}-rates"
  description                = "Exchange rates"
  engine                     = "redis"
  node_type                  = "cache.t4g.small"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  multi_az_enabled           = true
  snapshot_retention_limit   = 7
  at_rest_encryption_enabled = true
  kms_key_id                 = aws_kms_key.data.arn
}

resource "aws_opensearch_domain" "audit" {
  domain_name    = "${local.prefix}-audit"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    instance_type          = "r7g.large.search"
    instance_count         = 4
    zone_awareness_enabled = true

    zone_awareness_config {
      availability_zone_count = length(var.zones)
    }
  }

  encrypt_at_rest {
    enabled    = true
    kms_key_id = aws_kms_key.logs.key_id
  }

  node_to_node_encryption {
    enabled = true
  }

  # Audit logs need it.
  advanced_security_options {
    enabled = true

    master_user_options {
      master_user_arn = aws_iam_role.search.arn
    }
  }

  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }

  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
  }
}

resource "aws_opensearch_domain" "clicks" {
  domain_name    = "${local.prefix}-clicks"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    instance_type          = "m7g.medium.search"
    instance_count         = 4
    zone_awareness_enabled = true
  }

  encrypt_at_rest {
    enabled    = true
    kms_key_id = aws_kms_key.logs.key_id
  }

  node_to_node_encryption {
    enabled = true
  }

  # Audit logs need it.
  advanced_security_options {
    enabled = true

    master_user_options {
      master_user_arn = aws_iam_role.search.arn
    }
  }

  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }

  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
  }
}

resource "aws_iam_role" "search" {
  name = "${local.prefix}-search"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::${local.account}:root" }
    }]
  })
}
