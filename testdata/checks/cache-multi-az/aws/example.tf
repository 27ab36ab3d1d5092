variable "several" {
  type = bool
}

variable "mode" {
  type = string
}

variable "replicas" {
  type = number
}

resource "aws_elasticache_replication_group" "two_zones" {
  replication_group_id       = "sessions"
  num_cache_clusters         = 2
  multi_az_enabled           = true
  automatic_failover_enabled = true
}

resource "aws_elasticache_replication_group" "failover_only" { # want "multi_az_enabled is not set, want true"
  replication_group_id       = "sessions-test"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
}

resource "aws_elasticache_replication_group" "by_hand" { # want "automatic_failover_enabled is not set, want true"
  replication_group_id = "sessions-test"
  num_cache_clusters   = 2
  multi_az_enabled     = true
}

resource "aws_elasticache_replication_group" "given" {
  replication_group_id       = "sessions-branch"
  multi_az_enabled           = var.several # unsure "depends on var.several"
  automatic_failover_enabled = true
}

resource "aws_elasticache_cluster" "across" {
  engine          = "memcached"
  num_cache_nodes = 2
  az_mode         = "cross-az"
}

resource "aws_elasticache_cluster" "one_zone" { # want "az_mode is not set, want cross-az"
  engine          = "memcached"
  num_cache_nodes = 2
}

resource "aws_elasticache_cluster" "given" {
  engine          = "memcached"
  num_cache_nodes = 2
  az_mode         = var.mode # unsure "depends on var.mode"
}

resource "aws_elasticache_cluster" "one_node" { # skip: it has nothing to spread
  engine          = "memcached"
  num_cache_nodes = 1
}

resource "aws_elasticache_cluster" "redis" { # skip: it has one node
  engine          = "redis"
  num_cache_nodes = 1
}

resource "aws_elasticache_cluster" "member" { # skip: its group is judged
  replication_group_id = aws_elasticache_replication_group.two_zones.id
}

# MemoryDB adds a replica to each shard, in another zone, if nothing is said.
resource "aws_memorydb_cluster" "left_out" {
  name = "ledger"
}

resource "aws_memorydb_cluster" "alone" {
  name                   = "ledger-test"
  num_replicas_per_shard = 0 # want "num_replicas_per_shard is 0, want at least 1"
}

resource "aws_memorydb_cluster" "given" {
  name                   = "ledger-branch"
  num_replicas_per_shard = var.replicas # unsure "depends on var.replicas"
}
