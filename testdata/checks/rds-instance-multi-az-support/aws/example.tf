variable "multi_az" {
  type = bool
}

resource "aws_db_instance" "standby" {
  engine         = "postgres"
  instance_class = "db.m7g.large"
  multi_az       = true
}

resource "aws_db_instance" "single" { # want "multi_az is not set, want true"
  engine         = "postgres"
  instance_class = "db.m7g.large"
}

resource "aws_db_instance" "given" {
  engine         = "postgres"
  instance_class = "db.m7g.large"
  multi_az       = var.multi_az # unsure "depends on var.multi_az"
}

resource "aws_db_instance" "replica" { # skip: a replica stands in for no primary
  replicate_source_db = aws_db_instance.standby.identifier
  instance_class      = "db.m7g.large"
}

resource "aws_rds_cluster" "core" {
  cluster_identifier = "core"
  engine             = "aurora-postgresql"
}

resource "aws_rds_cluster_instance" "core" {
  count = 2

  cluster_identifier = aws_rds_cluster.core.id
  engine             = aws_rds_cluster.core.engine
  instance_class     = "db.r7g.large"
}

resource "aws_rds_cluster" "lonely" { # want "it has 1 of at least 2 members"
  cluster_identifier = "lonely"
  engine             = "aurora-postgresql"
}

resource "aws_rds_cluster_instance" "lonely" {
  cluster_identifier = aws_rds_cluster.lonely.cluster_identifier
  engine             = aws_rds_cluster.lonely.engine
  instance_class     = "db.r7g.large"
}
