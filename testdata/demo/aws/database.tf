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

# Fraud scores: one instance, and nobody asked for encryption.
resource "aws_rds_cluster" "scores" {
  cluster_identifier          = "${local.prefix}-scores"
  engine                      = "aurora-postgresql"
  master_username             = "khb_admin"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.accounts.name
  skip_final_snapshot         = true
}

resource "aws_rds_cluster_instance" "scores" {
  identifier         = "${local.prefix}-scores-0"
  cluster_identifier = aws_rds_cluster.scores.id
  engine             = aws_rds_cluster.scores.engine
  instance_class     = "db.r7g.large"
}

# Starts from a snapshot, whose encryption it inherits.
resource "aws_db_instance" "analytics" {
  identifier          = "${local.prefix}-analytics"
  instance_class      = "db.r7g.2xlarge"
  snapshot_identifier = var.analytics_snapshot_id
  multi_az            = true
  skip_final_snapshot = true
}

resource "aws_elasticache_replication_group" "tokens" {
  replication_group_id       = "${local.prefix}-tokens"
  description                = "Access tokens"
  engine                     = "redis"
  node_type                  = "cache.r7g.large"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
}

resource "aws_elasticache_replication_group" "rates" {
  replication_group_id = "${local.prefix}-rates"
  description          = "Exchange rates, public anyway"
  engine               = "redis"
  node_type            = "cache.t4g.small"
  num_cache_clusters   = 1
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
}

resource "aws_opensearch_domain" "clicks" {
  domain_name    = "${local.prefix}-clicks"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    instance_type  = "t3.medium.search"
    instance_count = 1
  }
}
