variable "source_db" {
  type = string
}

variable "mode" {
  type = string
}

resource "aws_kms_key" "data" {}

# Terraform makes a bool of a string.
resource "aws_db_instance" "text" {
  storage_encrypted = "true"
}

resource "aws_db_instance" "text_false" {
  storage_encrypted = "false" # want "is \"?false\"?, want true"
}

resource "aws_db_instance" "null" {
  storage_encrypted = null # want "not set"
}

# A key alone encrypts nothing, and the key of Performance Insights even less.
resource "aws_db_instance" "key_alone" { # want "storage_encrypted is not set"
  kms_key_id                      = aws_kms_key.data.arn
  performance_insights_kms_key_id = aws_kms_key.data.arn
}

# Encryption of a serverless cluster cannot be switched off.
resource "aws_rds_cluster" "serverless" {
  engine_mode       = "serverless"
  storage_encrypted = false
}

resource "aws_rds_cluster" "serverless_v2" { # want "storage_encrypted is not set"
  engine_mode = "provisioned"

  serverlessv2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = 2
  }
}

resource "aws_rds_cluster" "some_mode" {
  engine_mode = var.mode # unsure "var.mode"
}

resource "aws_db_instance" "perhaps_replica" {
  replicate_source_db = var.source_db # unsure "var.source_db"
}

resource "aws_db_instance" "encrypted_anyway" {
  replicate_source_db = var.source_db
  storage_encrypted   = true
}
