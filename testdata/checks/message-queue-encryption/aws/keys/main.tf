variable "key" {
  type = string
}

resource "aws_kms_key" "messages" {
  description = "messages"
}

resource "aws_sqs_queue" "own_key" {
  kms_master_key_id = aws_kms_key.messages.id
}

resource "aws_sqs_queue" "key_of_the_service" { # want "kms_master_key_id is not set, want a key of your own"
  name = "payments"
}

resource "aws_kinesis_stream" "key_of_the_service" {
  encryption_type = "KMS"
  kms_key_id      = "alias/aws/kinesis" # want "want a key of your own"
}

resource "aws_kinesis_firehose_delivery_stream" "own_key" {
  server_side_encryption {
    enabled  = true
    key_type = "CUSTOMER_MANAGED_CMK"
    key_arn  = aws_kms_key.messages.arn
  }
}

resource "aws_msk_cluster" "own_key" {
  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_key.messages.arn
  }
}

resource "aws_msk_cluster" "key_of_the_service" { # want "encryption_at_rest_kms_key_arn is not set"
  cluster_name = "payments"
}

resource "aws_msk_cluster" "given" {
  encryption_info {
    encryption_at_rest_kms_key_arn = var.key # unsure "depends on var.key"
  }
}
