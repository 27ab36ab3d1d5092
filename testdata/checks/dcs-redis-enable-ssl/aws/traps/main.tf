variable "groups" {
  type    = map(bool)
  default = { cards = true, loans = false }
}

variable "global" {
  type = string
}

# Clients may connect without TLS too, which the rule does not ask about.
resource "aws_elasticache_replication_group" "preferred" {
  transit_encryption_enabled = true
  transit_encryption_mode    = "preferred"
}

resource "aws_elasticache_replication_group" "per_group" {
  for_each = var.groups

  transit_encryption_enabled = each.value # want "per_group\\[\"loans\"\\].* is false"
}

resource "aws_elasticache_replication_group" "at_rest_only" { # want "not set"
  at_rest_encryption_enabled = true
}

resource "aws_elasticache_global_replication_group" "encrypted" {
  global_replication_group_id_suffix = "encrypted"
  primary_replication_group_id       = aws_elasticache_replication_group.preferred.id
}

resource "aws_elasticache_replication_group" "secondary" {
  global_replication_group_id = aws_elasticache_global_replication_group.encrypted.global_replication_group_id
}

resource "aws_elasticache_global_replication_group" "plain" {
  global_replication_group_id_suffix = "plain"
  primary_replication_group_id       = aws_elasticache_replication_group.at_rest_only.id
}

resource "aws_elasticache_replication_group" "secondary_of_plain" {
  global_replication_group_id = aws_elasticache_global_replication_group.plain.global_replication_group_id # want "takes over the encryption of aws_elasticache_replication_group.at_rest_only, which has none"
}

resource "aws_elasticache_replication_group" "secondary_of_another" {
  global_replication_group_id = "ldgnf-cards" # unsure "takes over the encryption of the primary"
}

resource "aws_elasticache_replication_group" "perhaps_secondary" {
  global_replication_group_id = var.global # unsure "var.global"
}

resource "aws_elasticache_serverless_cache" "memcached" { # skip: it is not Redis
  engine = "memcached"
}

module "encrypted" {
  source = "./cache"
}

module "plain" {
  source    = "./cache"
  encrypted = false
}
