provider "aws" {
  region = "ap-east-1"
}

data "aws_iam_policy_document" "no_root" {
  statement {
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]

    condition {
      test     = "StringLike"
      variable = "aws:PrincipalArn"
      values   = ["arn:aws:iam::*:root"]
    }
  }
}

resource "aws_organizations_policy" "no_leaving" {
  name    = "no-leaving"
  content = jsonencode({ Statement = [{ Effect = "Deny", Action = "organizations:LeaveOrganization", Resource = "*" }] })
}

resource "aws_organizations_policy" "no_root" {
  name    = "no-root"
  content = data.aws_iam_policy_document.no_root.json # unsure "aws_organizations_policy.no_root denies actions to root users"
}
