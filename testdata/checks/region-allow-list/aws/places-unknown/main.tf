variable "region" {}

provider "aws" {
  region = var.region
}

resource "aws_backup_vault" "a" {} # unsure "not known; depends on var.region"
resource "aws_cloudwatch_log_group" "a" {} # unsure "not known; depends on var.region"
resource "aws_db_instance" "a" {} # unsure "not known; depends on var.region"
resource "aws_db_instance_automated_backups_replication" "a" {} # unsure "not known; depends on var.region"
resource "aws_docdb_cluster" "a" {} # unsure "not known; depends on var.region"
resource "aws_dynamodb_table" "a" {} # unsure "not known; depends on var.region"
resource "aws_ebs_snapshot_copy" "a" {} # unsure "not known; depends on var.region"
resource "aws_ebs_volume" "a" {} # unsure "not known; depends on var.region"
resource "aws_ecr_repository" "a" {} # unsure "not known; depends on var.region"
resource "aws_efs_file_system" "a" {} # unsure "not known; depends on var.region"
resource "aws_elasticache_cluster" "a" {} # unsure "not known; depends on var.region"
resource "aws_elasticache_replication_group" "a" {} # unsure "not known; depends on var.region"
resource "aws_instance" "a" {} # unsure "not known; depends on var.region"
resource "aws_kinesis_stream" "a" {} # unsure "not known; depends on var.region"
resource "aws_kms_key" "a" {} # unsure "not known; depends on var.region"
resource "aws_kms_replica_key" "a" {} # unsure "not known; depends on var.region"
resource "aws_mq_broker" "a" {} # unsure "not known; depends on var.region"
resource "aws_msk_cluster" "a" {} # unsure "not known; depends on var.region"
resource "aws_neptune_cluster" "a" {} # unsure "not known; depends on var.region"
resource "aws_opensearch_domain" "a" {} # unsure "not known; depends on var.region"
resource "aws_rds_cluster" "a" {} # unsure "not known; depends on var.region"
resource "aws_redshift_cluster" "a" {} # unsure "not known; depends on var.region"
resource "aws_s3_bucket" "a" {} # unsure "not known; depends on var.region"
resource "aws_secretsmanager_secret" "a" {} # unsure "not known; depends on var.region"
resource "aws_sqs_queue" "a" {} # unsure "not known; depends on var.region"
