provider "aws" {
  region = "ap-east-1"
}

provider "aws" {
  alias  = "dr"
  region = "ap-southeast-1"
}

variable "snapshot" {
  type = string
}

data "aws_db_snapshot" "latest" {
  db_instance_identifier = "core"
  most_recent            = true
}

resource "aws_db_instance" "plain" {
  storage_encrypted = false # want "storage_encrypted is false"
}

resource "aws_db_instance" "encrypted" {
  storage_encrypted = true
}

resource "aws_db_instance" "replica_elsewhere" { # want "kms_key_id is not set"
  provider            = aws.dr
  replicate_source_db = aws_db_instance.encrypted.arn
  storage_encrypted   = true
}

resource "aws_db_instance" "replica_elsewhere_encrypted" {
  provider            = aws.dr
  replicate_source_db = aws_db_instance.encrypted.arn
  kms_key_id          = "arn:aws:kms:ap-southeast-1:111122223333:key/0f1e"
}

resource "aws_db_instance" "replica_of_arn_elsewhere" { # want "kms_key_id is not set"
  replicate_source_db = "arn:aws:rds:ap-northeast-1:111122223333:db:core"
}

resource "aws_db_instance" "replica_of_arn_here" { # skip: an ARN may also name an instance of the same region
  replicate_source_db = "arn:aws:rds:ap-east-1:111122223333:db:core"
}

resource "aws_db_instance" "restored" {
  snapshot_identifier = data.aws_db_snapshot.latest.id # unsure "depends on data.aws_db_snapshot.latest.id"
}

resource "aws_db_instance" "restored_perhaps" {
  snapshot_identifier = var.snapshot # unsure "depends on var.snapshot"
}

resource "aws_db_instance" "restored_encrypted" {
  snapshot_identifier = data.aws_db_snapshot.latest.id
  storage_encrypted   = true
}

resource "aws_db_instance" "restored_here" {
  restore_to_point_in_time {
    source_db_instance_identifier = aws_db_instance.plain.identifier # want "aws_db_instance.plain, from which it is made, is not encrypted"
    use_latest_restorable_time    = true
  }
}

resource "aws_db_instance" "restored_encrypted_here" {
  restore_to_point_in_time {
    source_db_instance_identifier = aws_db_instance.encrypted.identifier
    use_latest_restorable_time    = true
  }
}

resource "aws_rds_cluster" "restored" {
  engine              = "aurora-mysql"
  snapshot_identifier = "rds:core-2026-01-01" # unsure "takes over the encryption"
}

resource "aws_rds_cluster" "source" {
  engine            = "aurora-mysql"
  storage_encrypted = true
}

resource "aws_rds_cluster" "clone" {
  engine = "aurora-mysql"

  restore_to_point_in_time {
    source_cluster_identifier = aws_rds_cluster.source.cluster_identifier
    restore_type              = "copy-on-write"
  }
}
