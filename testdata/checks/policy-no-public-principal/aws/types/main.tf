# Every type once with a policy that lets in everybody, one that names whom it lets in, and one that is not known.
variable "policy" {
  type = string
}

locals {
  open  = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }] })
  named = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "*", Resource = "*" }] })
}

resource "aws_backup_vault_policy" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_backup_vault_policy" "named" {
  policy = local.named
}

resource "aws_backup_vault_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_cloudwatch_event_bus_policy" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_cloudwatch_event_bus_policy" "named" {
  policy = local.named
}

resource "aws_cloudwatch_event_bus_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_cloudwatch_log_destination_policy" "open" {
  access_policy = local.open # want "lets in everybody"
}

resource "aws_cloudwatch_log_destination_policy" "named" {
  access_policy = local.named
}

resource "aws_cloudwatch_log_destination_policy" "given" {
  access_policy = var.policy # unsure "depends on var.policy"
}

resource "aws_codeartifact_domain_permissions_policy" "open" {
  policy_document = local.open # want "lets in everybody"
}

resource "aws_codeartifact_domain_permissions_policy" "named" {
  policy_document = local.named
}

resource "aws_codeartifact_domain_permissions_policy" "given" {
  policy_document = var.policy # unsure "depends on var.policy"
}

resource "aws_codeartifact_repository_permissions_policy" "open" {
  policy_document = local.open # want "lets in everybody"
}

resource "aws_codeartifact_repository_permissions_policy" "named" {
  policy_document = local.named
}

resource "aws_codeartifact_repository_permissions_policy" "given" {
  policy_document = var.policy # unsure "depends on var.policy"
}

resource "aws_dynamodb_resource_policy" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_dynamodb_resource_policy" "named" {
  policy = local.named
}

resource "aws_dynamodb_resource_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_ecr_registry_policy" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_ecr_registry_policy" "named" {
  policy = local.named
}

resource "aws_ecr_registry_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_ecr_repository_policy" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_ecr_repository_policy" "named" {
  policy = local.named
}

resource "aws_ecr_repository_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_elasticsearch_domain" "open" {
  access_policies = local.open # want "lets in everybody"
}

resource "aws_elasticsearch_domain" "named" {
  access_policies = local.named
}

resource "aws_elasticsearch_domain" "given" {
  access_policies = var.policy # unsure "depends on var.policy"
}

resource "aws_elasticsearch_domain_policy" "open" {
  access_policies = local.open # want "lets in everybody"
}

resource "aws_elasticsearch_domain_policy" "named" {
  access_policies = local.named
}

resource "aws_elasticsearch_domain_policy" "given" {
  access_policies = var.policy # unsure "depends on var.policy"
}

resource "aws_glacier_vault" "open" {
  access_policy = local.open # want "lets in everybody"
}

resource "aws_glacier_vault" "named" {
  access_policy = local.named
}

resource "aws_glacier_vault" "given" {
  access_policy = var.policy # unsure "depends on var.policy"
}

resource "aws_glue_resource_policy" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_glue_resource_policy" "named" {
  policy = local.named
}

resource "aws_glue_resource_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_kinesis_resource_policy" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_kinesis_resource_policy" "named" {
  policy = local.named
}

resource "aws_kinesis_resource_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_kms_external_key" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_kms_external_key" "named" {
  policy = local.named
}

resource "aws_kms_external_key" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_kms_key" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_kms_key" "named" {
  policy = local.named
}

resource "aws_kms_key" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_kms_key_policy" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_kms_key_policy" "named" {
  policy = local.named
}

resource "aws_kms_key_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_kms_replica_external_key" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_kms_replica_external_key" "named" {
  policy = local.named
}

resource "aws_kms_replica_external_key" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_kms_replica_key" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_kms_replica_key" "named" {
  policy = local.named
}

resource "aws_kms_replica_key" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_opensearch_domain" "open" {
  access_policies = local.open # want "lets in everybody"
}

resource "aws_opensearch_domain" "named" {
  access_policies = local.named
}

resource "aws_opensearch_domain" "given" {
  access_policies = var.policy # unsure "depends on var.policy"
}

resource "aws_opensearch_domain_policy" "open" {
  access_policies = local.open # want "lets in everybody"
}

resource "aws_opensearch_domain_policy" "named" {
  access_policies = local.named
}

resource "aws_opensearch_domain_policy" "given" {
  access_policies = var.policy # unsure "depends on var.policy"
}

resource "aws_s3_access_point" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_s3_access_point" "named" {
  policy = local.named
}

resource "aws_s3_access_point" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_s3_bucket" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_s3_bucket" "named" {
  policy = local.named
}

resource "aws_s3_bucket" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_s3_bucket_policy" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_s3_bucket_policy" "named" {
  policy = local.named
}

resource "aws_s3_bucket_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_secretsmanager_secret" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_secretsmanager_secret" "named" {
  policy = local.named
}

resource "aws_secretsmanager_secret" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_secretsmanager_secret_policy" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_secretsmanager_secret_policy" "named" {
  policy = local.named
}

resource "aws_secretsmanager_secret_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_sns_topic" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_sns_topic" "named" {
  policy = local.named
}

resource "aws_sns_topic" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_sns_topic_policy" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_sns_topic_policy" "named" {
  policy = local.named
}

resource "aws_sns_topic_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_sqs_queue" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_sqs_queue" "named" {
  policy = local.named
}

resource "aws_sqs_queue" "given" {
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_sqs_queue_policy" "open" {
  policy = local.open # want "lets in everybody"
}

resource "aws_sqs_queue_policy" "named" {
  policy = local.named
}

resource "aws_sqs_queue_policy" "given" {
  policy = var.policy # unsure "depends on var.policy"
}
