# All of these rest where the provider is.
provider "aws" {
  region = "eu-west-1" # want "data rests in eu-west-1, which is not among the allowed regions"
}

resource "aws_backup_vault" "a" {}
resource "aws_cloudwatch_log_group" "a" {}
resource "aws_db_instance" "a" {}
resource "aws_db_instance_automated_backups_replication" "a" {}
resource "aws_docdb_cluster" "a" {}
resource "aws_dynamodb_table" "a" {}
resource "aws_ebs_snapshot_copy" "a" {}
resource "aws_ebs_volume" "a" {}
resource "aws_ecr_repository" "a" {}
resource "aws_efs_file_system" "a" {}
resource "aws_elasticache_cluster" "a" {}
resource "aws_elasticache_replication_group" "a" {}
resource "aws_instance" "a" {}
resource "aws_kinesis_stream" "a" {}
resource "aws_kms_key" "a" {}
resource "aws_kms_replica_key" "a" {}
resource "aws_mq_broker" "a" {}
resource "aws_msk_cluster" "a" {}
resource "aws_neptune_cluster" "a" {}
resource "aws_opensearch_domain" "a" {}
resource "aws_rds_cluster" "a" {}
resource "aws_redshift_cluster" "a" {}
resource "aws_s3_bucket" "a" {}
resource "aws_secretsmanager_secret" "a" {}
resource "aws_sqs_queue" "a" {}
