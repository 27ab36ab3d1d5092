resource "aws_db_subnet_group" "this" {
  name       = var.name
  subnet_ids = var.subnet_ids
}

resource "aws_db_instance" "this" {
  identifier                      = var.name
  engine                          = "postgres"
  engine_version                  = "16.4"
  instance_class                  = var.instance_class
  allocated_storage               = var.size
  username                        = "khb_admin"
  manage_master_user_password     = true
  db_subnet_group_name            = aws_db_subnet_group.this.name
  multi_az                        = var.multi_az
  storage_encrypted               = var.encrypted
  kms_key_id                      = var.encrypted ? var.kms_key_arn : null
  backup_retention_period         = 35
  deletion_protection             = true
  copy_tags_to_snapshot           = true
  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
  tags                            = var.tags
}

# Takes its encryption from the primary.
resource "aws_db_instance" "replica" {
  count = var.replicas

  identifier                      = "${var.name}-read-${count.index + 1}"
  instance_class                  = var.instance_class
  replicate_source_db             = aws_db_instance.this.identifier
  deletion_protection             = true
  skip_final_snapshot             = true
  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
  tags                            = var.tags
}
