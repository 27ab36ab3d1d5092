variable "protected" {
  type = bool
}

resource "aws_db_instance" "right" {
  deletion_protection = true
}

resource "aws_db_instance" "left_out" {} # want "deletion_protection is not set, want true"

resource "aws_db_instance" "given" {
  deletion_protection = var.protected # unsure "depends on var.protected"
}

resource "aws_rds_cluster" "right" {
  deletion_protection = true
}

resource "aws_rds_cluster" "left_out" {} # want "deletion_protection is not set, want true"

resource "aws_rds_cluster" "given" {
  deletion_protection = var.protected # unsure "depends on var.protected"
}

resource "aws_rds_global_cluster" "right" {
  deletion_protection = true
}

resource "aws_rds_global_cluster" "left_out" {} # want "deletion_protection is not set, want true"

resource "aws_rds_global_cluster" "given" {
  deletion_protection = var.protected # unsure "depends on var.protected"
}

resource "aws_docdb_cluster" "right" {
  deletion_protection = true
}

resource "aws_docdb_cluster" "left_out" {} # want "deletion_protection is not set, want true"

resource "aws_docdb_cluster" "given" {
  deletion_protection = var.protected # unsure "depends on var.protected"
}

resource "aws_docdb_global_cluster" "right" {
  deletion_protection = true
}

resource "aws_docdb_global_cluster" "wrong" {
  deletion_protection = false # want "deletion_protection is false, want true"
}

resource "aws_docdb_global_cluster" "given" {
  deletion_protection = var.protected # unsure "depends on var.protected"
}

resource "aws_neptune_cluster" "right" {
  deletion_protection = true
}

resource "aws_neptune_cluster" "left_out" {} # want "deletion_protection is not set, want true"

resource "aws_neptune_cluster" "given" {
  deletion_protection = var.protected # unsure "depends on var.protected"
}

resource "aws_neptune_global_cluster" "right" {
  deletion_protection = true
}

resource "aws_neptune_global_cluster" "wrong" {
  deletion_protection = false # want "deletion_protection is false, want true"
}

resource "aws_neptune_global_cluster" "given" {
  deletion_protection = var.protected # unsure "depends on var.protected"
}

resource "aws_dynamodb_table" "right" {
  deletion_protection_enabled = true
}

resource "aws_dynamodb_table" "left_out" {} # want "deletion_protection_enabled is not set, want true"

resource "aws_dynamodb_table" "given" {
  deletion_protection_enabled = var.protected # unsure "depends on var.protected"
}

resource "aws_qldb_ledger" "wrong" {
  deletion_protection = false # want "deletion_protection is false, want true"
}

resource "aws_qldb_ledger" "left_out" {}

resource "aws_qldb_ledger" "given" {
  deletion_protection = var.protected # unsure "depends on var.protected"
}
