variable "document" {
  type = string
}

data "alicloud_ram_policy_document" "wide" {
  statement {
    action   = ["ecs:*"]
    resource = ["*"]
  }
}

resource "alicloud_ram_policy" "data_source" {
  policy_name     = "data-source"
  policy_document = data.alicloud_ram_policy_document.wide.document # want "\"ecs:\\*\""
}

# The arguments as they were until 1.114.0, and until 1.49.0.
resource "alicloud_ram_policy" "document" {
  name     = "document"
  document = jsonencode({ Version = "1", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] }) # want "Action has \"\\*\""
}

resource "alicloud_ram_policy" "statements" {
  name = "statements"

  statement {
    effect   = "Allow"
    action   = ["oss:GetObject"]
    resource = ["*"]
  }

  statement {
    effect   = "Allow"
    action   = ["oss:*"] # want "statement 2 allows"
    resource = ["*"]
  }
}

resource "alicloud_ram_policy" "narrow_statements" {
  name = "narrow-statements"

  statement {
    effect   = "Deny"
    action   = ["oss:*"]
    resource = ["*"]
  }
}

resource "alicloud_resource_manager_policy" "wide" {
  policy_name     = "wide"
  policy_document = jsonencode({ Version = "1", Statement = [{ Effect = "Allow", Action = ["oss:*"], Resource = ["*"] }] }) # want "\"oss:\\*\""
}

resource "alicloud_resource_manager_policy" "narrow" {
  policy_name     = "narrow"
  policy_document = jsonencode({ Version = "1", Statement = [{ Effect = "Allow", Action = ["oss:Get*"], Resource = ["*"] }] })
}

resource "alicloud_resource_manager_policy" "given" {
  policy_name     = "given"
  policy_document = var.document # unsure "depends on var.document"
}

resource "alicloud_resource_manager_policy_version" "wide" {
  policy_name     = "wide"
  policy_document = jsonencode({ Version = "1", Statement = [{ Effect = "Allow", NotAction = ["ram:*"], Resource = ["*"] }] }) # want "NotAction"
}

resource "alicloud_resource_manager_policy_version" "narrow" {
  policy_name     = "narrow"
  policy_document = jsonencode({ Version = "1", Statement = [{ Effect = "Allow", Action = ["oss:Get*"], Resource = ["*"] }] })
}

resource "alicloud_resource_manager_policy_version" "given" {
  policy_name     = "given"
  policy_document = var.document # unsure "depends on var.document"
}
