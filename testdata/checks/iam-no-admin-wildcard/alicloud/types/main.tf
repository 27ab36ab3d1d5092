variable "actions" {
  type = list(string)
}

resource "alicloud_ram_policy" "wide" {
  policy_name = "wide"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "*" # want "statement 1 allows all actions on all resources"
      Resource = "*"
    }]
  })
}

resource "alicloud_ram_policy" "narrow" {
  policy_name = "narrow"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["oss:GetObject"]
      Resource = "*"
    }]
  })
}

resource "alicloud_ram_policy" "given" {
  policy_name = "given"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # unsure "whether statement 1 allows all actions is not known; depends on var.actions"
      Resource = "*"
    }]
  })
}

resource "alicloud_resource_manager_policy" "wide" {
  policy_name = "wide"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "*" # want "statement 1 allows all actions on all resources"
      Resource = "*"
    }]
  })
}

resource "alicloud_resource_manager_policy" "narrow" {
  policy_name = "narrow"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["oss:GetObject"]
      Resource = "*"
    }]
  })
}

resource "alicloud_resource_manager_policy" "given" {
  policy_name = "given"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # unsure "whether statement 1 allows all actions is not known; depends on var.actions"
      Resource = "*"
    }]
  })
}

resource "alicloud_resource_manager_policy_version" "wide" {
  policy_name = "ledger"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "*" # want "statement 1 allows all actions on all resources"
      Resource = "*"
    }]
  })
}

resource "alicloud_resource_manager_policy_version" "narrow" {
  policy_name = "ledger"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["oss:GetObject"]
      Resource = "*"
    }]
  })
}

resource "alicloud_resource_manager_policy_version" "given" {
  policy_name = "ledger"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # unsure "whether statement 1 allows all actions is not known; depends on var.actions"
      Resource = "*"
    }]
  })
}
