variable "blocks" {
  type = list(bool)
}

resource "aws_docdb_cluster" "encrypted" {
  storage_encrypted = true
}

resource "aws_docdb_cluster" "plain" { # want "storage_encrypted is not set"
  cluster_identifier = "documents-test"
}

resource "aws_docdb_global_cluster" "of_encrypted" {
  source_db_cluster_identifier = aws_docdb_cluster.encrypted.arn
}

resource "aws_docdb_global_cluster" "of_plain" {
  source_db_cluster_identifier = aws_docdb_cluster.plain.arn # want "aws_docdb_cluster.plain, from which it is made, is not encrypted"
}

resource "aws_docdb_cluster" "restored" {
  snapshot_identifier = "before-migration" # unsure "takes over the encryption of what snapshot_identifier names"
}

resource "aws_docdb_cluster" "earlier" {
  restore_to_point_in_time {
    source_cluster_identifier  = aws_docdb_cluster.encrypted.id
    use_latest_restorable_time = true
  }
}

resource "aws_dynamodb_table" "dynamic" {
  name = "ledger"

  dynamic "server_side_encryption" {
    for_each = [true]

    content {
      enabled = server_side_encryption.value
    }
  }
}

resource "aws_dynamodb_table" "dynamic_given" {
  name = "ledger"

  dynamic "server_side_encryption" {
    for_each = var.blocks

    content {
      enabled = server_side_encryption.value # unsure "depends on var.blocks"
    }
  }
}
