variable "encrypted" {
  type    = bool
  default = true
}

resource "aws_elasticache_replication_group" "this" {
  transit_encryption_enabled = var.encrypted # want "module.plain.*is false"
}
