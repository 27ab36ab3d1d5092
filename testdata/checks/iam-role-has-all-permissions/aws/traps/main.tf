variable "service" {
  type = string
}

variable "verb" {
  type = string
}

variable "effect" {
  type = string
}

variable "wide" {
  type = bool
}

resource "aws_iam_policy" "only_denies" {
  policy = jsonencode({
    Statement = [{ Effect = "Deny", Action = "*", Resource = "*" }]
  })
}

resource "aws_iam_policy" "allow_beside_deny" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "s3:*", Resource = "*" }, # want "statement 1 allows"
      { Effect = "Deny", Action = "s3:*", Resource = "*" },
    ]
  })
}

# A finding for each statement.
resource "aws_iam_policy" "twice" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "s3:*", Resource = "*" }, # want "statement 1 allows"
      { Effect = "Allow", Action = "s3:GetObject", Resource = "*" },
      { Effect = "Allow", Action = ["kms:Decrypt", "*:*"], Resource = "*" }, # want "statement 3 allows all actions of every service: Action has \"\\*:\\*\""
    ]
  })
}

resource "aws_iam_policy" "question_marks" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["ec2:Describe*", "s3:???Object", "iam:*Role", "s3:*Object*"], Resource = "*" }]
  })
}

resource "aws_iam_policy" "not_action" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", NotAction = ["iam:*", "organizations:*"], Resource = "*" }] # want "allows all actions but those that NotAction lists"
  })
}

resource "aws_iam_policy" "denies_not_action" {
  policy = jsonencode({
    Statement = [{ Effect = "Deny", NotAction = ["iam:*"], Resource = "*" }]
  })
}

# What is outside of everything is nothing.
resource "aws_iam_policy" "not_anything" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", NotAction = "*", Resource = "*" }]
  })
}

# All actions on all but one resource are all actions.
resource "aws_iam_policy" "not_resource" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "s3:*", NotResource = "arn:aws:s3:::vault/*" }] # want "\"s3:\\*\""
  })
}

# Whatever the service is called, these are all of its actions …
resource "aws_iam_policy" "of_some_service" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "${var.service}:*", Resource = "*" }] # want "Action has the wildcard of a service that is not known"
  })
}

# … these may be …
resource "aws_iam_policy" "some_verb" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "s3:${var.verb}", Resource = "*" }] # unsure "depends on var.verb"
  })
}

# … and these are not.
resource "aws_iam_policy" "some_verb_on_objects" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["s3:${var.verb}Object", "${var.service}:Get*"], Resource = "*" }]
  })
}

resource "aws_iam_policy" "some_effect" {
  policy = jsonencode({
    Statement = [{ Effect = var.effect, Action = "s3:*", Resource = "*" }] # unsure "whether statement 1 allows or denies is not known; depends on var.effect"
  })
}

resource "aws_iam_policy" "either" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = var.wide ? "s3:*" : "kms:*", Resource = "*" }] # want "statement 1 allows all actions of a service"
  })
}

resource "aws_iam_policy" "perhaps" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = var.wide ? "s3:*" : "s3:GetObject", Resource = "*" }] # unsure "in one case statement 1 allows .*; depends on var.wide"
  })
}

# Not what a role may do: who may become it, and what the organization or a key limits.
resource "aws_iam_role" "trust" { # skip: it has no inline policy
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "*", Principal = { AWS = "*" } }]
  })
}

resource "aws_organizations_policy" "full" {
  name    = "full"
  content = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}

resource "aws_kms_key" "own" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "kms:*", Resource = "*" }] })
}

# A boundary is judged unless the parameter says otherwise.
resource "aws_iam_policy" "boundary" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] # want "statement 1 allows"
  })
}

resource "aws_iam_role" "bounded" { # skip: it has no inline policy
  assume_role_policy   = "{}"
  permissions_boundary = aws_iam_policy.boundary.arn
}

resource "aws_iam_policy" "for_each" {
  for_each = { reader = "s3:GetObject", owner = "s3:*" }

  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = each.value, Resource = "*" }] # want "for_each\\[\"owner\"\\]: statement 1 allows"
  })
}
