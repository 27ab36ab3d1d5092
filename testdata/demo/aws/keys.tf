resource "aws_kms_key" "data" {
  description             = "Customer data of open banking"
  enable_key_rotation     = true
  deletion_window_in_days = 30
}

resource "aws_kms_alias" "data" {
  name          = "alias/${local.prefix}-data"
  target_key_id = aws_kms_key.data.key_id
}

resource "aws_kms_key" "logs" {
  description             = "Audit trail and flow logs"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.logs_key.json
}

# Undetermined: the pipeline decides whether the key rotates.
resource "aws_kms_key" "returns" {
  description         = "Regulatory returns"
  enable_key_rotation = var.regulatory_data_rotated
}

# Signs consent receipts. Asymmetric keys do not rotate.
resource "aws_kms_key" "receipts" {
  description              = "Consent receipts"
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

data "aws_iam_policy_document" "logs_key" {
  statement {
    sid       = "Administration"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${local.account}:root"]
    }
  }

  statement {
    sid       = "Services"
    actions   = ["kms:GenerateDataKey*", "kms:Decrypt", "kms:DescribeKey"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com", "delivery.logs.amazonaws.com", "logs.${var.region}.amazonaws.com"]
    }
  }
}
