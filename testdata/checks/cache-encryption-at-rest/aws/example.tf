variable "encrypted" {
  type = bool
}

variable "engine" {
  type = string
}

resource "aws_elasticache_replication_group" "encrypted" {
  replication_group_id       = "sessions"
  at_rest_encryption_enabled = true
}

resource "aws_elasticache_replication_group" "plain" { # want "at_rest_encryption_enabled is not set, want true"
  replication_group_id = "sessions-test"
}

resource "aws_elasticache_replication_group" "given" {
  replication_group_id       = "sessions-branch"
  at_rest_encryption_enabled = var.encrypted # unsure "depends on var.encrypted"
}

# Valkey encrypts unless it is told not to.
resource "aws_elasticache_replication_group" "valkey" {
  replication_group_id = "quotes"
  engine               = "valkey"
}

resource "aws_elasticache_replication_group" "plain_valkey" {
  replication_group_id       = "quotes-test"
  engine                     = "valkey"
  at_rest_encryption_enabled = false # want "is false, want true"
}

resource "aws_elasticache_replication_group" "perhaps_valkey" {
  replication_group_id = "quotes-branch"
  engine               = var.engine # unsure "it is not known whether the engine is Valkey"
}

resource "aws_elasticache_global_replication_group" "world" {
  global_replication_group_id_suffix = "sessions"
  primary_replication_group_id       = aws_elasticache_replication_group.encrypted.id
}

resource "aws_elasticache_replication_group" "secondary" {
  replication_group_id        = "sessions-singapore"
  global_replication_group_id = aws_elasticache_global_replication_group.world.global_replication_group_id
}

resource "aws_appsync_api_cache" "encrypted" {
  at_rest_encryption_enabled = true
}

resource "aws_appsync_api_cache" "plain" {} # want "at_rest_encryption_enabled is not set, want true"

resource "aws_appsync_api_cache" "given" {
  at_rest_encryption_enabled = var.encrypted # unsure "depends on var.encrypted"
}
