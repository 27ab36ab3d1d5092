variable "encrypted" {
  type = bool
}

resource "aws_neptune_cluster" "encrypted" {
  cluster_identifier = "relations"
  storage_encrypted  = true
}

resource "aws_neptune_cluster" "plain" { # want "storage_encrypted is not set, want true"
  cluster_identifier = "relations-test"
}

resource "aws_neptune_cluster" "given" {
  cluster_identifier = "relations-branch"
  storage_encrypted  = var.encrypted # unsure "depends on var.encrypted"
}

resource "aws_neptune_cluster" "restored" {
  snapshot_identifier = "before-migration" # unsure "takes over the encryption of what snapshot_identifier names"
}

resource "aws_neptune_global_cluster" "encrypted" {
  global_cluster_identifier = "relations"
  storage_encrypted         = true
}

resource "aws_neptune_global_cluster" "of_plain" {
  global_cluster_identifier    = "relations-test"
  source_db_cluster_identifier = aws_neptune_cluster.plain.arn # want "aws_neptune_cluster.plain, from which it is made, is not encrypted"
}

resource "aws_neptune_global_cluster" "given" {
  global_cluster_identifier = "relations-branch"
  storage_encrypted         = var.encrypted # unsure "depends on var.encrypted"
}

resource "aws_rds_cluster" "core" {
  storage_encrypted = true
}

resource "aws_rds_global_cluster" "of_encrypted" {
  global_cluster_identifier    = "core"
  source_db_cluster_identifier = aws_rds_cluster.core.arn
}

resource "aws_rds_global_cluster" "plain" { # want "storage_encrypted is not set, want true"
  global_cluster_identifier = "core-test"
  engine                    = "aurora-postgresql"
}

resource "aws_rds_global_cluster" "of_another_stack" {
  global_cluster_identifier    = "core-branch"
  source_db_cluster_identifier = "arn:aws:rds:ap-east-1:123456789012:cluster:core" # unsure "takes over the encryption of what source_db_cluster_identifier names"
}
