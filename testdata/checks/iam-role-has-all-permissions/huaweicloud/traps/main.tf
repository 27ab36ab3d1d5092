variable "service" {
  type = string
}

variable "policy" {
  type = string
}

locals {
  everything = ["*:*:*"]
}

# One part less is as wide.
resource "huaweicloud_identity_role" "short" {
  name        = "short"
  description = "short"
  type        = "XA"
  policy      = "{\"Version\":\"1.1\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"ecs:*\"]}]}" # want "Action has \"ecs:\\*\""
}

# All operations on one kind of resource are not all of the service.
resource "huaweicloud_identity_role" "near_miss" {
  name        = "near-miss"
  description = "near miss"
  type        = "XA"
  policy      = <<-EOF
    {
      "Version": "1.1",
      "Statement": [
        {"Effect": "Allow", "Action": ["ecs:cloudServers:*", "ecs:*:list*", "ecs:*:get"]},
        {"Effect": "Deny", "Action": ["*:*:*"]}
      ]
    }
  EOF
}

resource "huaweicloud_identity_role" "given" {
  name        = "given"
  description = "given"
  type        = "XA"
  policy      = var.policy # unsure "policy is not known; depends on var.policy"
}

# A narrow resource, a condition and a Deny beside it do not rescue an Allow.
resource "huaweicloud_identityv5_policy" "restricted" {
  name = "restricted"
  policy_document = jsonencode({
    Version = "5.0"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["obs:*"] # want "statement 1 allows all actions of a service"
        Resource = ["obs:*:*:bucket:backups"]
        Condition = {
          StringEquals = { "g:EnterpriseProjectId" = ["0"] }
        }
      },
      { Effect = "Deny", Action = ["obs:*"] },
    ]
  })
}

resource "huaweicloud_identityv5_policy" "all_but" {
  name = "all-but"
  policy_document = jsonencode({
    Version   = "5.0"
    Statement = [{ Effect = "Allow", NotAction = ["iam:*:*"] }] # want "statement 1 allows all actions but those that NotAction lists"
  })
}

resource "huaweicloud_identityv5_policy" "fine" {
  name = "fine"
  policy_document = jsonencode({
    Version   = "5.0"
    Statement = [{ Effect = "Allow", Action = ["kms:cmk:describeKey"] }]
  })
}

resource "huaweicloud_identity_policy" "admin" {
  name = "admin"
  policy_document = jsonencode({
    Version   = "5.0"
    Statement = [{ Sid = "All", Effect = "Allow", Action = local.everything }] # want "statement \"All\" allows all actions of every service: Action has \"\\*:\\*:\\*\""
  })
}

# The service may be one, or one with a kind of resource.
resource "huaweicloud_identity_policy" "of_some_service" {
  name = "of-some-service"
  policy_document = jsonencode({
    Version   = "5.0"
    Statement = [{ Effect = "Allow", Action = ["${var.service}:*"] }] # unsure "depends on var.service"
  })
}

resource "huaweicloud_identity_policy" "reads_some_service" {
  name = "reads-some-service"
  policy_document = jsonencode({
    Version   = "5.0"
    Statement = [{ Effect = "Allow", Action = ["${var.service}:*:list", "${var.service}:*:get"] }]
  })
}
