variable "value" {
  type = string
}

variable "engine" {
  type = string
}

resource "aws_db_parameter_group" "forced" {
  family = "postgres14"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

resource "aws_db_instance" "forced" {
  engine               = "postgres"
  engine_version       = "14.10"
  parameter_group_name = aws_db_parameter_group.forced.name
}

resource "aws_db_parameter_group" "not_forced" {
  family = "postgres16"

  parameter {
    name  = "rds.force_ssl"
    value = "0" # want "rds.force_ssl of aws_db_parameter_group.not_forced is \"0\", want 1"
  }
}

resource "aws_db_instance" "not_forced" {
  engine               = "postgres"
  engine_version       = "16.3"
  parameter_group_name = aws_db_parameter_group.not_forced.name
}

# Since version 15, PostgreSQL forces TLS by default.
resource "aws_db_instance" "new_postgres" {
  engine         = "postgres"
  engine_version = "16.3"
}

resource "aws_db_instance" "old_postgres" { # want "rds.force_ssl is not set, so that it takes connections without TLS"
  engine         = "postgres"
  engine_version = "14.10"
}

resource "aws_db_instance" "some_postgres" { # unsure "the default of rds.force_ssl is not the same in all versions"
  engine = "postgres"
}

resource "aws_db_parameter_group" "mysql" {
  family = "mysql8.0"

  parameter {
    name  = "require_secure_transport"
    value = "ON"
  }
}

resource "aws_db_instance" "mysql" {
  engine               = "mysql"
  engine_version       = "8.0"
  parameter_group_name = aws_db_parameter_group.mysql.id
}

resource "aws_db_instance" "default_group" {
  engine               = "mysql"
  engine_version       = "8.0.36"
  parameter_group_name = "default.mysql8.0" # want "require_secure_transport is not set"
}

resource "aws_db_instance" "group_of_others" {
  engine               = "mysql"
  engine_version       = "8.0.36"
  parameter_group_name = "bank-standard" # unsure "it is not known whether its parameter group forces TLS"
}

resource "aws_db_parameter_group" "given" {
  family = "mysql8.0"

  parameter {
    name  = "require_secure_transport"
    value = var.value # unsure "depends on var.value"
  }
}

resource "aws_db_instance" "given" {
  engine               = "mysql"
  engine_version       = "8.0"
  parameter_group_name = aws_db_parameter_group.given.name
}

resource "aws_db_instance" "some_engine" {
  engine = var.engine # unsure "engine is not known; depends on var.engine"
}

resource "aws_db_instance" "oracle" { # skip: it has an option for that, not a parameter
  engine = "oracle-ee"
}

resource "aws_db_instance" "replica" { # skip: it has the engine of its source
  replicate_source_db = aws_db_instance.mysql.identifier
}

resource "aws_rds_cluster_parameter_group" "forced" {
  family = "aurora-mysql8.0"

  dynamic "parameter" {
    for_each = { require_secure_transport = "ON", time_zone = "Asia/Hong_Kong" }

    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}

resource "aws_rds_cluster" "forced" {
  engine                          = "aurora-mysql"
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.forced.name
}

resource "aws_rds_cluster" "not_forced" { # want "require_secure_transport is not set"
  engine = "aurora-mysql"
}

resource "aws_rds_cluster" "old_postgres" { # want "rds.force_ssl is not set"
  engine         = "aurora-postgresql"
  engine_version = "16.4"
}

resource "aws_rds_cluster" "some_postgres" { # unsure "rds.force_ssl is not set"
  engine = "aurora-postgresql"
}

resource "aws_redshift_parameter_group" "forced" {
  family = "redshift-1.0"

  parameter {
    name  = "require_ssl"
    value = "true"
  }
}

resource "aws_redshift_parameter_group" "new_family" {
  family = "redshift-2.0"
}

resource "aws_redshift_parameter_group" "not_forced" { # want "require_ssl is not set, and false by default"
  family = "redshift-1.0"
}

resource "aws_redshift_parameter_group" "switched_off" {
  family = "redshift-2.0"

  parameter {
    name  = "require_ssl"
    value = "false" # want "require_ssl is \"false\", want true"
  }
}

resource "aws_redshift_parameter_group" "given" {
  family = "redshift-1.0"

  parameter {
    name  = "require_ssl"
    value = var.value # unsure "depends on var.value"
  }
}

resource "aws_docdb_cluster_parameter_group" "left_out" {
  family = "docdb5.0"
}

resource "aws_docdb_cluster_parameter_group" "disabled" {
  family = "docdb5.0"

  parameter {
    name  = "tls"
    value = "disabled" # want "tls is \"disabled\""
  }
}

resource "aws_docdb_cluster_parameter_group" "given" {
  family = "docdb5.0"

  parameter {
    name  = "tls"
    value = var.value # unsure "depends on var.value"
  }
}
