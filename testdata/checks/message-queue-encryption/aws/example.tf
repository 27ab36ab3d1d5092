variable "key" {
  type = string
}

variable "encrypted" {
  type = bool
}

resource "aws_sqs_queue" "by_default" {
  name = "payments"
}

resource "aws_sqs_queue" "switched_off" {
  name                    = "payments"
  sqs_managed_sse_enabled = false # want "sqs_managed_sse_enabled is false, want true"
}

resource "aws_sqs_queue" "key_instead" {
  sqs_managed_sse_enabled = false
  kms_master_key_id       = "alias/aws/sqs"
}

resource "aws_sqs_queue" "given" {
  sqs_managed_sse_enabled = var.encrypted # unsure "depends on var.encrypted"
}

resource "aws_kinesis_stream" "encrypted" {
  encryption_type = "KMS"
  kms_key_id      = "alias/aws/kinesis"
}

resource "aws_kinesis_stream" "plain" { # want "encryption_type is not set, want KMS"
  name = "payments"
}

resource "aws_kinesis_stream" "key_without_encryption" {
  encryption_type = "NONE" # want "encryption_type is \"NONE\""
  kms_key_id      = "alias/aws/kinesis"
}

resource "aws_kinesis_stream" "given" {
  encryption_type = var.key # unsure "depends on var.key"
}

resource "aws_kinesis_firehose_delivery_stream" "encrypted" {
  server_side_encryption {
    enabled = true
  }
}

resource "aws_kinesis_firehose_delivery_stream" "plain" { # want "server_side_encryption.enabled is not set, want true"
  destination = "extended_s3"
}

resource "aws_kinesis_firehose_delivery_stream" "given" {
  server_side_encryption {
    enabled = var.encrypted # unsure "depends on var.encrypted"
  }
}

resource "aws_kinesis_firehose_delivery_stream" "from_a_stream" { # skip: it is encrypted as the stream is
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.encrypted.arn
  }
}

resource "aws_mq_broker" "own_key" {
  encryption_options {
    kms_key_id        = "arn:aws:kms:ap-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    use_aws_owned_key = false
  }
}

resource "aws_mq_broker" "key_of_the_account" {
  encryption_options {
    use_aws_owned_key = false
  }
}

resource "aws_mq_broker" "key_that_aws_owns" { # want "use_aws_owned_key is not set, want false"
  broker_name = "payments"
}

resource "aws_mq_broker" "given" {
  encryption_options {
    use_aws_owned_key = var.encrypted # unsure "depends on var.encrypted"
  }
}

resource "aws_msk_cluster" "always_encrypted" {
  cluster_name = "payments"
}
