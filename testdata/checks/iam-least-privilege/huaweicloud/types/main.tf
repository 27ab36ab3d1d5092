variable "actions" {
  type = list(string)
}

resource "huaweicloud_identity_role" "wide" {
  name        = "wide"
  description = "wide"
  type        = "AX"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:agencies:pass" # want "statement 1 allows iam:agencies:pass on all resources"
      Resource = "*"
    }]
  })
}

resource "huaweicloud_identity_role" "narrow" {
  name        = "narrow"
  description = "narrow"
  type        = "AX"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["obs:object:Get*"]
      Resource = "*"
    }]
  })
}

resource "huaweicloud_identity_role" "given" {
  name        = "given"
  description = "given"
  type        = "AX"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # unsure "which actions statement 1 allows is not known; depends on var.actions"
      Resource = "*"
    }]
  })
}

resource "huaweicloud_identity_policy" "wide" {
  name = "wide"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:agencies:pass" # want "statement 1 allows iam:agencies:pass on all resources"
      Resource = "*"
    }]
  })
}

resource "huaweicloud_identity_policy" "narrow" {
  name = "narrow"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["obs:object:Get*"]
      Resource = "*"
    }]
  })
}

resource "huaweicloud_identity_policy" "given" {
  name = "given"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # unsure "which actions statement 1 allows is not known; depends on var.actions"
      Resource = "*"
    }]
  })
}

resource "huaweicloud_identityv5_policy" "wide" {
  name = "wide"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:agencies:pass" # want "statement 1 allows iam:agencies:pass on all resources"
      Resource = "*"
    }]
  })
}

resource "huaweicloud_identityv5_policy" "narrow" {
  name = "narrow"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["obs:object:Get*"]
      Resource = "*"
    }]
  })
}

resource "huaweicloud_identityv5_policy" "given" {
  name = "given"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # unsure "which actions statement 1 allows is not known; depends on var.actions"
      Resource = "*"
    }]
  })
}
