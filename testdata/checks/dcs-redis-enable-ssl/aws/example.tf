variable "encrypted" {
  type = bool
}

variable "engine" {
  type = string
}

resource "aws_elasticache_replication_group" "encrypted" {
  replication_group_id       = "sessions"
  description                = "sessions"
  engine                     = "valkey"
  transit_encryption_enabled = true
}

resource "aws_elasticache_replication_group" "plain" { # want "transit_encryption_enabled is not set, want true"
  replication_group_id = "sessions-test"
  description          = "sessions"
  engine               = "redis"
}

resource "aws_elasticache_replication_group" "given" {
  replication_group_id       = "sessions-branch"
  description                = "sessions"
  transit_encryption_enabled = var.encrypted # unsure "depends on var.encrypted"
}

resource "aws_elasticache_cluster" "encrypted" {
  cluster_id                 = "rates"
  engine                     = "redis"
  transit_encryption_enabled = true
}

resource "aws_elasticache_cluster" "plain" { # want "transit_encryption_enabled is not set, want true"
  cluster_id = "rates-test"
  engine     = "redis"
}

resource "aws_elasticache_cluster" "member" { # skip: the replication group is judged
  cluster_id           = "sessions-2"
  replication_group_id = aws_elasticache_replication_group.encrypted.id
}

resource "aws_elasticache_cluster" "memcached" { # skip: it is not Redis
  cluster_id = "pages"
  engine     = "memcached"
}

resource "aws_elasticache_cluster" "given" {
  cluster_id = "rates-branch"
  engine     = var.engine # unsure "depends on var.engine"
}

resource "aws_memorydb_cluster" "default" {
  name      = "ledger"
  acl_name  = "ledger"
  node_type = "db.r7g.large"
}

resource "aws_memorydb_cluster" "plain" {
  name        = "ledger-test"
  acl_name    = "open-access"
  node_type   = "db.t4g.small"
  tls_enabled = false # want "tls_enabled is false, want true"
}

resource "aws_memorydb_cluster" "given" {
  name        = "ledger-branch"
  acl_name    = "ledger"
  node_type   = "db.r7g.large"
  tls_enabled = var.encrypted # unsure "depends on var.encrypted"
}

# never want aws_elasticache_serverless_cache: it is always encrypted in transit
# never unsure aws_elasticache_serverless_cache: it is always encrypted in transit
resource "aws_elasticache_serverless_cache" "redis" {
  name   = "quotes"
  engine = "redis"
}
