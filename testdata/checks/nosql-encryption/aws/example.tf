variable "encrypted" {
  type = bool
}

resource "aws_kms_key" "ledger" {}

resource "aws_dynamodb_table" "own_key" {
  name = "ledger"

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.ledger.arn
  }
}

# Without kms_key_arn it is the key aws/dynamodb, whose use is on record too.
resource "aws_dynamodb_table" "aws_managed_key" {
  name = "sessions"

  server_side_encryption {
    enabled = true
  }
}

resource "aws_dynamodb_table" "aws_owned_key" { # want "server_side_encryption.enabled is not set, want true"
  name = "quotes"
}

resource "aws_dynamodb_table" "switched_off" {
  name = "quotes"

  server_side_encryption {
    enabled = false # want "is false, want true"
  }
}

resource "aws_dynamodb_table" "given" {
  name = "rates"

  server_side_encryption {
    enabled = var.encrypted # unsure "depends on var.encrypted"
  }
}

resource "aws_docdb_cluster" "encrypted" {
  cluster_identifier = "documents"
  storage_encrypted  = true
}

resource "aws_docdb_cluster" "plain" { # want "storage_encrypted is not set, want true"
  cluster_identifier = "documents-test"
}

resource "aws_docdb_cluster" "given" {
  cluster_identifier = "documents-branch"
  storage_encrypted  = var.encrypted # unsure "var.encrypted"
}

resource "aws_docdb_global_cluster" "encrypted" {
  global_cluster_identifier = "documents"
  storage_encrypted         = true
}

resource "aws_docdb_global_cluster" "plain" {
  global_cluster_identifier = "documents"
  storage_encrypted         = false # want "is false, want true"
}

resource "aws_docdb_global_cluster" "given" {
  global_cluster_identifier = "documents"
  storage_encrypted         = var.encrypted # unsure "var.encrypted"
}

resource "aws_dax_cluster" "encrypted" {
  cluster_name = "quotes"

  server_side_encryption {
    enabled = true
  }
}

resource "aws_dax_cluster" "plain" { # want "server_side_encryption.enabled is not set, want true"
  cluster_name = "quotes-test"
}

resource "aws_dax_cluster" "given" {
  cluster_name = "quotes-branch"

  server_side_encryption {
    enabled = var.encrypted # unsure "var.encrypted"
  }
}
