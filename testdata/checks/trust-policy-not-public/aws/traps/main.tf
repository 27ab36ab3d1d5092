variable "repository" {
  type = string
}

variable "subjects" {
  type = list(string)
}

variable "condition" {
  type = any
}

variable "trust" {
  type = string
}

variable "open" {
  type = bool
}

resource "aws_iam_role" "in_a_list" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = ["arn:aws:iam::111122223333:root", "*"] } }] # want "lets anybody assume the role"
  })
}

resource "aws_iam_role" "alone" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = "*" }] # want "lets anybody assume the role"
  })
}

resource "aws_iam_role" "denies" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Deny", Action = "sts:AssumeRole", Principal = "*" }]
  })
}

resource "aws_iam_role" "service" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role" "not_principal" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", NotPrincipal = { AWS = "arn:aws:iam::111122223333:root" } }] # want "but those that NotPrincipal lists"
  })
}

resource "aws_iam_role" "not_action" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", NotAction = "sts:TagSession", Principal = { AWS = "arn:aws:iam::111122223333:root" } }] # want "NotAction"
  })
}

resource "aws_iam_role" "of_the_organization" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-bank" } } }]
  })
}

resource "aws_iam_role" "of_any_organization" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = { StringLike = { "aws:PrincipalOrgID" = "*" } } }] # want "lets anybody assume the role"
  })
}

resource "aws_iam_role" "of_another_organization" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = { StringNotEquals = { "aws:PrincipalOrgID" = "o-bank" } } }] # want "lets anybody assume the role"
  })
}

# An external id is no secret.
resource "aws_iam_role" "external_id" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = { StringEquals = { "sts:ExternalId" = "vendor" } } }] # want "lets anybody assume the role"
  })
}

resource "aws_iam_role" "some_condition" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = var.condition }] # unsure "depends on var.condition"
  })
}

resource "aws_iam_role" "either" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = var.open ? "*" : "111122223333" } }] # unsure "depends on var.open"
  })
}

resource "aws_iam_role" "whole" {
  assume_role_policy = var.trust # unsure "assume_role_policy is not known"
}

data "aws_caller_identity" "current" {}

resource "aws_iam_role" "own_account" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" } }]
  })
}

resource "aws_iam_role" "any_subject" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" } # want "without a condition that says for whom"
      Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "*" } }
    }]
  })
}

resource "aws_iam_role" "any_owner" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:*" } } # want "without a condition that says for whom"
    }]
  })
}

resource "aws_iam_role" "owners_that_begin_so" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:bank*" } } # want "without a condition that says for whom"
    }]
  })
}

resource "aws_iam_role" "an_owner" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:bank/*" } }
    }]
  })
}

resource "aws_iam_role" "workflow_of_any_owner" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "workflow:deploy:repo:bank/payments" } } # want "without a condition that says for whom"
    }]
  })
}

resource "aws_iam_role" "one_of_several_open" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { "ForAnyValue:StringLike" = { "token.actions.githubusercontent.com:sub" = ["repo:bank/payments:*", "repo:*/payments:*"] } } # want "without a condition that says for whom"
    }]
  })
}

resource "aws_iam_role" "some_repository" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:bank/${var.repository}:*" } }
    }]
  })
}

resource "aws_iam_role" "some_subjects" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = var.subjects } } # unsure "whether for a certain owner is not known; depends on var.subjects"
    }]
  })
}

resource "aws_iam_role" "owner_claim" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:repository_owner" = "bank" } }
    }]
  })
}

resource "aws_iam_role" "not_theirs" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" } # want "without a condition that says for whom"
      Condition = { StringNotLike = { "token.actions.githubusercontent.com:sub" = "repo:bank/*" } }
    }]
  })
}

resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

data "aws_iam_policy_document" "declared_provider" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.github.arn]
    }
  }
}

resource "aws_iam_role" "declared_provider" {
  assume_role_policy = data.aws_iam_policy_document.declared_provider.json # want "without a condition that says for whom"
}

# The provider of one cluster serves nobody else.
resource "aws_iam_role" "own_provider" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/oidc.eks.ap-east-1.amazonaws.com/id/0123456789" } }]
  })
}

resource "aws_iam_role" "identity_pool" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "cognito-identity.amazonaws.com" }
      Condition = { StringEquals = { "cognito-identity.amazonaws.com:aud" = "ap-east-1:pool" } }
    }]
  })
}

resource "aws_iam_role" "any_identity_pool" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = "cognito-identity.amazonaws.com" } }] # want "trusts cognito-identity.amazonaws.com"
  })
}

resource "aws_iam_role" "workspace" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/app.terraform.io" }
      Condition = { StringLike = { "app.terraform.io:sub" = "organization:bank:project:*:workspace:*:run_phase:*" } }
    }]
  })
}
