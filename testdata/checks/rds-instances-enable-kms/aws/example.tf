variable "encrypted" {
  type = bool
}

resource "aws_db_instance" "encrypted" {
  engine            = "postgres"
  instance_class    = "db.m7g.large"
  allocated_storage = 100
  storage_encrypted = true
}

resource "aws_db_instance" "plain" { # want "storage_encrypted is not set, want true"
  engine            = "postgres"
  instance_class    = "db.m7g.large"
  allocated_storage = 100
}

resource "aws_db_instance" "given" {
  engine            = "postgres"
  instance_class    = "db.m7g.large"
  allocated_storage = 100
  storage_encrypted = var.encrypted # unsure "depends on var.encrypted"
}

resource "aws_db_instance" "replica" { # skip: it takes over the encryption of its source
  replicate_source_db = aws_db_instance.encrypted.identifier
  instance_class      = "db.m7g.large"
}

resource "aws_rds_cluster" "encrypted" {
  engine            = "aurora-postgresql"
  storage_encrypted = true
}

resource "aws_rds_cluster" "plain" {
  engine            = "aurora-postgresql"
  storage_encrypted = false # want "storage_encrypted is false, want true"
}

resource "aws_rds_cluster" "given" {
  engine            = "aurora-postgresql"
  storage_encrypted = var.encrypted # unsure "depends on var.encrypted"
}
