variable "actions" {
  type = list(string)
}

resource "alicloud_ram_policy" "reader" {
  policy_name = "ledger-reader"
  policy_document = jsonencode({
    Version = "1"
    Statement = [{
      Effect   = "Allow"
      Action   = ["oss:Get*", "oss:ListObjects"]
      Resource = ["acs:oss:*:*:ledger/*"]
    }]
  })
}

resource "alicloud_ram_policy" "owner" {
  policy_name = "ledger-owner"
  policy_document = jsonencode({
    Version = "1"
    Statement = [{
      Effect   = "Allow"
      Action   = ["oss:*"] # want "statement 1 allows all actions of a service: Action has \"oss:\\*\""
      Resource = ["acs:oss:*:*:ledger/*"]
    }]
  })
}

resource "alicloud_ram_policy" "given" {
  policy_name = "given"
  policy_document = jsonencode({
    Version = "1"
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # unsure "depends on var.actions"
      Resource = ["*"]
    }]
  })
}
