resource "aws_elasticache_replication_group" "preferred" {
  transit_encryption_enabled = true
  transit_encryption_mode    = "preferred" # want "transit_encryption_mode is \"preferred\""
}

resource "aws_elasticache_replication_group" "required" {
  transit_encryption_enabled = true
  transit_encryption_mode    = "required"
}
