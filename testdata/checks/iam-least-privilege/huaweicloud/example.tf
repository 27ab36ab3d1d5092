variable "actions" {
  type = list(string)
}

resource "huaweicloud_identity_role" "extends" {
  name        = "extends"
  description = "extends"
  type        = "AX"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:permissions:grantRoleToGroup"] # want "statement 1 allows iam:permissions:grantRoleToGroup on all resources"
      Resource = "*"
    }]
  })
}

resource "huaweicloud_identity_role" "reads" {
  name        = "reads"
  description = "reads"
  type        = "AX"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:*:list*"]
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
      Action   = var.actions # unsure "depends on var.actions"
      Resource = "*"
    }]
  })
}
