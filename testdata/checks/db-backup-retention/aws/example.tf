variable "days" {
  type = number
}

resource "aws_db_instance" "right" {
  backup_retention_period = 7
}

resource "aws_db_instance" "left_out" {} # want "backup_retention_period is not set, and 0 by default, want at least 1"

resource "aws_db_instance" "given" {
  backup_retention_period = var.days # unsure "depends on var.days"
}

resource "aws_rds_cluster" "right" {
  backup_retention_period = 7
}

resource "aws_rds_cluster" "wrong" {
  backup_retention_period = 0 # want "backup_retention_period is 0, want at least 1"
}

resource "aws_rds_cluster" "given" {
  backup_retention_period = var.days # unsure "depends on var.days"
}

resource "aws_docdb_cluster" "right" {
  backup_retention_period = 7
}

resource "aws_docdb_cluster" "left_out" {} # want "backup_retention_period is not set, and 1 by default, want at least 7"

resource "aws_docdb_cluster" "given" {
  backup_retention_period = var.days # unsure "depends on var.days"
}

resource "aws_neptune_cluster" "right" {
  backup_retention_period = 7
}

resource "aws_neptune_cluster" "wrong" {
  backup_retention_period = 6 # want "backup_retention_period is 6, want at least 7"
}

resource "aws_neptune_cluster" "given" {
  backup_retention_period = var.days # unsure "depends on var.days"
}

resource "aws_redshift_cluster" "right" {
  automated_snapshot_retention_period = 1
}

resource "aws_redshift_cluster" "wrong" {
  automated_snapshot_retention_period = 0 # want "automated_snapshot_retention_period is 0, want at least 1"
}

resource "aws_redshift_cluster" "given" {
  automated_snapshot_retention_period = var.days # unsure "depends on var.days"
}

resource "aws_elasticache_replication_group" "right" {
  snapshot_retention_limit = 1
}

resource "aws_elasticache_replication_group" "left_out" {} # want "snapshot_retention_limit is not set, and 0 by default"

resource "aws_elasticache_replication_group" "given" {
  snapshot_retention_limit = var.days # unsure "depends on var.days"
}

resource "aws_elasticache_cluster" "right" {
  snapshot_retention_limit = 1
}

resource "aws_elasticache_cluster" "left_out" {} # want "snapshot_retention_limit is not set, and 0 by default"

resource "aws_elasticache_cluster" "given" {
  snapshot_retention_limit = var.days # unsure "depends on var.days"
}


resource "aws_db_instance" "replica" { # skip: its source is backed up
  replicate_source_db = aws_db_instance.right.identifier
}

# A cluster keeps its backups for a day if nothing is said.
resource "aws_rds_cluster" "left_out" {
  engine = "aurora-postgresql"
}

resource "aws_elasticache_cluster" "member" { # skip: its group is backed up
  replication_group_id = aws_elasticache_replication_group.right.id
}

resource "aws_elasticache_cluster" "memcached" { # skip: there is no backup of it
  engine = "memcached"
}

resource "aws_elasticache_cluster" "tiny" { # skip: nodes of this class cannot be backed up
  engine    = "redis"
  node_type = "cache.t1.micro"
}

resource "aws_elasticache_replication_group" "nulled" {
  snapshot_retention_limit = null # want "is not set, and 0 by default"
}
