variable "actions" {
  type = list(string)
}

resource "huaweicloud_identity_role" "reader" {
  name        = "backup-reader"
  description = "reads backups"
  type        = "AX"
  policy = jsonencode({
    Version = "1.1"
    Statement = [{
      Effect   = "Allow"
      Action   = ["obs:bucket:GetBucketAcl", "obs:object:Get*"]
      Resource = ["obs:*:*:bucket:backups", "obs:*:*:object:backups/*"]
    }]
  })
}

resource "huaweicloud_identity_role" "owner" {
  name        = "backup-owner"
  description = "owns backups"
  type        = "AX"
  policy = jsonencode({
    Version = "1.1"
    Statement = [{
      Effect   = "Allow"
      Action   = ["obs:*:*"] # want "statement 1 allows all actions of a service: Action has \"obs:\\*:\\*\""
      Resource = ["obs:*:*:bucket:backups"]
    }]
  })
}

resource "huaweicloud_identityv5_policy" "given" {
  name = "given"
  policy_document = jsonencode({
    Version = "5.0"
    Statement = [{
      Effect = "Allow"
      Action = var.actions # unsure "whether statement 1 allows all actions of a service is not known; depends on var.actions"
    }]
  })
}
