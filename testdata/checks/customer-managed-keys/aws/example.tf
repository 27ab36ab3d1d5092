variable "key" {
  type = string
}

variable "own" {
  type = bool
}

resource "aws_ami_copy" "ofaws" {
  encrypted  = true
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_ami_copy" "none" { # want "kms_key_id is not set, want a key of your own"
  encrypted = true
}

resource "aws_ami_copy" "own" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_ami_copy" "plain" { # skip: it is not encrypted
}

resource "aws_ami_copy" "either" {
  encrypted  = true
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_backup_vault" "ofaws" {
  kms_key_arn = "alias/aws/x" # want "kms_key_arn is .*alias/aws/x.*, want a key of your own"
}

resource "aws_backup_vault" "none" { # want "kms_key_arn is not set, want a key of your own"
}

resource "aws_backup_vault" "own" {
  kms_key_arn = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_backup_vault" "either" {
  kms_key_arn = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_cloudtrail_event_data_store" "ofaws" {
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_cloudtrail_event_data_store" "none" { # want "kms_key_id is not set, want a key of your own"
}

resource "aws_cloudtrail_event_data_store" "own" {
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_cloudtrail_event_data_store" "either" {
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_codeartifact_domain" "ofaws" {
  encryption_key = "alias/aws/x" # want "encryption_key is .*alias/aws/x.*, want a key of your own"
}

resource "aws_codeartifact_domain" "none" { # want "encryption_key is not set, want a key of your own"
}

resource "aws_codeartifact_domain" "own" {
  encryption_key = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_codeartifact_domain" "either" {
  encryption_key = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_codebuild_project" "ofaws" {
  encryption_key = "alias/aws/x" # want "encryption_key is .*alias/aws/x.*, want a key of your own"
}

resource "aws_codebuild_project" "none" { # want "encryption_key is not set, want a key of your own"
}

resource "aws_codebuild_project" "own" {
  encryption_key = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_codebuild_project" "either" {
  encryption_key = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_db_instance" "ofaws" {
  storage_encrypted = true
  kms_key_id        = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_db_instance" "none" { # want "kms_key_id is not set, want a key of your own"
  storage_encrypted = true
}

resource "aws_db_instance" "own" {
  storage_encrypted = true
  kms_key_id        = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_db_instance" "plain" { # skip: it is not encrypted
}

resource "aws_db_instance" "either" {
  storage_encrypted = true
  kms_key_id        = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_db_snapshot_copy" "ofaws" {
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_db_snapshot_copy" "none" { # want "kms_key_id is not set, want a key of your own"
}

resource "aws_db_snapshot_copy" "own" {
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_db_snapshot_copy" "either" {
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_dms_replication_instance" "ofaws" {
  kms_key_arn = "alias/aws/x" # want "kms_key_arn is .*alias/aws/x.*, want a key of your own"
}

resource "aws_dms_replication_instance" "none" { # want "kms_key_arn is not set, want a key of your own"
}

resource "aws_dms_replication_instance" "own" {
  kms_key_arn = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_dms_replication_instance" "either" {
  kms_key_arn = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_docdb_cluster" "ofaws" {
  storage_encrypted = true
  kms_key_id        = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_docdb_cluster" "none" { # want "kms_key_id is not set, want a key of your own"
  storage_encrypted = true
}

resource "aws_docdb_cluster" "own" {
  storage_encrypted = true
  kms_key_id        = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_docdb_cluster" "plain" { # skip: it is not encrypted
}

resource "aws_docdb_cluster" "either" {
  storage_encrypted = true
  kms_key_id        = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_dynamodb_table" "ofaws" {
  server_side_encryption {
    kms_key_arn = "alias/aws/x" # want "server_side_encryption.kms_key_arn is .*alias/aws/x.*, want a key of your own"
  }
}

resource "aws_dynamodb_table" "none" {
  server_side_encryption { # want "server_side_encryption.kms_key_arn is not set, want a key of your own"
    enabled = true
  }
}

resource "aws_dynamodb_table" "left_to_nosql_encryption" { # skip: nosql-encryption is about it
}

resource "aws_dynamodb_table" "own" {
  server_side_encryption {
    kms_key_arn = "arn:aws:kms:ap-east-1:111122223333:key/1"
  }
}

resource "aws_dynamodb_table" "either" {
  server_side_encryption {
    enabled     = true
    kms_key_arn = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
  }
}

resource "aws_ebs_snapshot_copy" "ofaws" {
  encrypted  = true
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_ebs_snapshot_copy" "none" { # want "kms_key_id is not set, want a key of your own"
  encrypted = true
}

resource "aws_ebs_snapshot_copy" "own" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_ebs_snapshot_copy" "plain" { # skip: it is not encrypted
}

resource "aws_ebs_snapshot_copy" "either" {
  encrypted  = true
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_ebs_volume" "ofaws" {
  encrypted  = true
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_ebs_volume" "none" { # want "kms_key_id is not set, want a key of your own"
  encrypted = true
}

resource "aws_ebs_volume" "own" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_ebs_volume" "plain" { # skip: it is not encrypted
}

resource "aws_ebs_volume" "either" {
  encrypted  = true
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_ecr_repository" "ofaws" {
  encryption_configuration {
    kms_key = "alias/aws/x" # want "encryption_configuration.kms_key is .*alias/aws/x.*, want a key of your own"
  }
}

resource "aws_ecr_repository" "none" { # want "encryption_configuration.kms_key is not set, want a key of your own"
}

resource "aws_ecr_repository" "own" {
  encryption_configuration {
    kms_key = "arn:aws:kms:ap-east-1:111122223333:key/1"
  }
}

resource "aws_ecr_repository" "either" {
  encryption_configuration {
    kms_key = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
  }
}

resource "aws_efs_file_system" "ofaws" {
  encrypted  = true
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_efs_file_system" "none" { # want "kms_key_id is not set, want a key of your own"
  encrypted = true
}

resource "aws_efs_file_system" "own" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_efs_file_system" "plain" { # skip: it is not encrypted
}

resource "aws_efs_file_system" "either" {
  encrypted  = true
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_elasticache_replication_group" "ofaws" {
  at_rest_encryption_enabled = true
  kms_key_id                 = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_elasticache_replication_group" "none" { # want "kms_key_id is not set, want a key of your own"
  at_rest_encryption_enabled = true
}

resource "aws_elasticache_replication_group" "own" {
  at_rest_encryption_enabled = true
  kms_key_id                 = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_elasticache_replication_group" "plain" { # skip: it is not encrypted
}

resource "aws_elasticache_replication_group" "either" {
  at_rest_encryption_enabled = true
  kms_key_id                 = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_elasticsearch_domain" "ofaws" {
  encrypt_at_rest {
    enabled    = true
    kms_key_id = "alias/aws/x" # want "encrypt_at_rest.kms_key_id is .*alias/aws/x.*, want a key of your own"
  }
}

resource "aws_elasticsearch_domain" "own" {
  encrypt_at_rest {
    enabled    = true
    kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
  }
}

resource "aws_elasticsearch_domain" "plain" { # skip: it is not encrypted
}

resource "aws_elasticsearch_domain" "either" {
  encrypt_at_rest {
    enabled    = true
    kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
  }
}

resource "aws_fsx_lustre_file_system" "ofaws" {
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_fsx_lustre_file_system" "none" { # want "kms_key_id is not set, want a key of your own"
}

resource "aws_fsx_lustre_file_system" "own" {
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_fsx_lustre_file_system" "either" {
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_fsx_ontap_file_system" "ofaws" {
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_fsx_ontap_file_system" "none" { # want "kms_key_id is not set, want a key of your own"
}

resource "aws_fsx_ontap_file_system" "own" {
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_fsx_ontap_file_system" "either" {
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_fsx_openzfs_file_system" "ofaws" {
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_fsx_openzfs_file_system" "none" { # want "kms_key_id is not set, want a key of your own"
}

resource "aws_fsx_openzfs_file_system" "own" {
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_fsx_openzfs_file_system" "either" {
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_fsx_windows_file_system" "ofaws" {
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_fsx_windows_file_system" "none" { # want "kms_key_id is not set, want a key of your own"
}

resource "aws_fsx_windows_file_system" "own" {
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_fsx_windows_file_system" "either" {
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_kendra_index" "ofaws" {
  server_side_encryption_configuration {
    kms_key_id = "alias/aws/x" # want "server_side_encryption_configuration.kms_key_id is .*alias/aws/x.*, want a key of your own"
  }
}

resource "aws_kendra_index" "none" { # want "server_side_encryption_configuration.kms_key_id is not set, want a key of your own"
}

resource "aws_kendra_index" "own" {
  server_side_encryption_configuration {
    kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
  }
}

resource "aws_kendra_index" "either" {
  server_side_encryption_configuration {
    kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
  }
}

resource "aws_keyspaces_table" "ofaws" {
  encryption_specification {
    kms_key_identifier = "alias/aws/x" # want "encryption_specification.kms_key_identifier is .*alias/aws/x.*, want a key of your own"
  }
}

resource "aws_keyspaces_table" "none" { # want "encryption_specification.kms_key_identifier is not set, want a key of your own"
}

resource "aws_keyspaces_table" "own" {
  encryption_specification {
    kms_key_identifier = "arn:aws:kms:ap-east-1:111122223333:key/1"
  }
}

resource "aws_keyspaces_table" "either" {
  encryption_specification {
    kms_key_identifier = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
  }
}

resource "aws_kinesis_stream" "ofaws" {
  encryption_type = "KMS"
  kms_key_id      = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_kinesis_stream" "none" { # want "kms_key_id is not set, want a key of your own"
  encryption_type = "KMS"
}

resource "aws_kinesis_stream" "own" {
  encryption_type = "KMS"
  kms_key_id      = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_kinesis_stream" "plain" { # skip: it is not encrypted
}

resource "aws_kinesis_stream" "either" {
  encryption_type = "KMS"
  kms_key_id      = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_kinesis_video_stream" "ofaws" {
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_kinesis_video_stream" "none" { # want "kms_key_id is not set, want a key of your own"
}

resource "aws_kinesis_video_stream" "own" {
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_kinesis_video_stream" "either" {
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_memorydb_cluster" "ofaws" {
  kms_key_arn = "alias/aws/x" # want "kms_key_arn is .*alias/aws/x.*, want a key of your own"
}

resource "aws_memorydb_cluster" "none" { # want "kms_key_arn is not set, want a key of your own"
}

resource "aws_memorydb_cluster" "own" {
  kms_key_arn = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_memorydb_cluster" "either" {
  kms_key_arn = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_memorydb_snapshot" "ofaws" {
  kms_key_arn = "alias/aws/x" # want "kms_key_arn is .*alias/aws/x.*, want a key of your own"
}

resource "aws_memorydb_snapshot" "none" { # want "kms_key_arn is not set, want a key of your own"
}

resource "aws_memorydb_snapshot" "own" {
  kms_key_arn = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_memorydb_snapshot" "either" {
  kms_key_arn = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_mq_broker" "ofaws" {
  encryption_options {
    kms_key_id = "alias/aws/x" # want "encryption_options.kms_key_id is .*alias/aws/x.*, want a key of your own"
  }
}

resource "aws_mq_broker" "none" {
  encryption_options { # want "encryption_options.kms_key_id is not set, want a key of your own"
    use_aws_owned_key = false
  }
}

resource "aws_mq_broker" "left_to_message_queue_encryption" { # skip: message-queue-encryption is about it
}

resource "aws_mq_broker" "own" {
  encryption_options {
    kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
  }
}

resource "aws_mq_broker" "either" {
  encryption_options {
    use_aws_owned_key = false
    kms_key_id        = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
  }
}

resource "aws_msk_cluster" "ofaws" {
  encryption_info {
    encryption_at_rest_kms_key_arn = "alias/aws/x" # want "encryption_info.encryption_at_rest_kms_key_arn is .*alias/aws/x.*, want a key of your own"
  }
}

resource "aws_msk_cluster" "none" { # want "encryption_info.encryption_at_rest_kms_key_arn is not set, want a key of your own"
}

resource "aws_msk_cluster" "own" {
  encryption_info {
    encryption_at_rest_kms_key_arn = "arn:aws:kms:ap-east-1:111122223333:key/1"
  }
}

resource "aws_msk_cluster" "either" {
  encryption_info {
    encryption_at_rest_kms_key_arn = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
  }
}

resource "aws_neptune_cluster" "ofaws" {
  storage_encrypted = true
  kms_key_arn       = "alias/aws/x" # want "kms_key_arn is .*alias/aws/x.*, want a key of your own"
}

resource "aws_neptune_cluster" "none" { # want "kms_key_arn is not set, want a key of your own"
  storage_encrypted = true
}

resource "aws_neptune_cluster" "own" {
  storage_encrypted = true
  kms_key_arn       = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_neptune_cluster" "plain" { # skip: it is not encrypted
}

resource "aws_neptune_cluster" "either" {
  storage_encrypted = true
  kms_key_arn       = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_opensearch_domain" "ofaws" {
  encrypt_at_rest {
    enabled    = true
    kms_key_id = "alias/aws/x" # want "encrypt_at_rest.kms_key_id is .*alias/aws/x.*, want a key of your own"
  }
}

resource "aws_opensearch_domain" "own" {
  encrypt_at_rest {
    enabled    = true
    kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
  }
}

resource "aws_opensearch_domain" "plain" { # skip: it is not encrypted
}

resource "aws_opensearch_domain" "either" {
  encrypt_at_rest {
    enabled    = true
    kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
  }
}

resource "aws_rds_cluster" "ofaws" {
  storage_encrypted = true
  kms_key_id        = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_rds_cluster" "none" { # want "kms_key_id is not set, want a key of your own"
  storage_encrypted = true
}

resource "aws_rds_cluster" "own" {
  storage_encrypted = true
  kms_key_id        = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_rds_cluster" "plain" { # skip: it is not encrypted
}

resource "aws_rds_cluster" "either" {
  storage_encrypted = true
  kms_key_id        = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_redshift_cluster" "ofaws" {
  encrypted  = true
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_redshift_cluster" "none" { # want "kms_key_id is not set, want a key of your own"
  encrypted = true
}

resource "aws_redshift_cluster" "own" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_redshift_cluster" "plain" { # skip: it is not encrypted
}

resource "aws_redshift_cluster" "either" {
  encrypted  = true
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_redshiftserverless_namespace" "ofaws" {
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_redshiftserverless_namespace" "none" { # want "kms_key_id is not set, want a key of your own"
}

resource "aws_redshiftserverless_namespace" "own" {
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_redshiftserverless_namespace" "either" {
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_sagemaker_notebook_instance" "ofaws" {
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_sagemaker_notebook_instance" "none" { # want "kms_key_id is not set, want a key of your own"
}

resource "aws_sagemaker_notebook_instance" "own" {
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_sagemaker_notebook_instance" "either" {
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "aws_timestreamwrite_database" "ofaws" {
  kms_key_id = "alias/aws/x" # want "kms_key_id is .*alias/aws/x.*, want a key of your own"
}

resource "aws_timestreamwrite_database" "none" { # want "kms_key_id is not set, want a key of your own"
}

resource "aws_timestreamwrite_database" "own" {
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "aws_timestreamwrite_database" "either" {
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}
