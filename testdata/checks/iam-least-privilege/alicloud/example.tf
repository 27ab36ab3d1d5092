variable "actions" {
  type = list(string)
}

resource "alicloud_ram_policy" "extends" {
  policy_name = "extends"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["ram:AttachPolicyToUser"] # want "statement 1 allows ram:AttachPolicyToUser on all resources"
      Resource = "*"
    }]
  })
}

resource "alicloud_ram_policy" "reads" {
  policy_name = "reads"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["ram:List*"]
      Resource = "*"
    }]
  })
}

resource "alicloud_ram_policy" "given" {
  policy_name = "given"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # unsure "depends on var.actions"
      Resource = "*"
    }]
  })
}
