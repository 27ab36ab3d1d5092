variable "policy" {
  type = string
}

variable "policies" {
  type = map(string)
}

locals {
  narrow = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
  wide   = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })
}

resource "aws_iam_role" "wide" {
  assume_role_policy = "{}"

  inline_policy {
    name   = "narrow"
    policy = local.narrow
  }

  inline_policy {
    name   = "wide"
    policy = local.wide # want "aws_iam_role.wide: statement 1 allows all actions of a service"
  }
}

resource "aws_iam_role" "narrow" {
  assume_role_policy = "{}"

  inline_policy {
    name   = "narrow"
    policy = local.narrow
  }
}

# An empty block removes the policies that others have added.
resource "aws_iam_role" "none" { # skip: it has no inline policy
  assume_role_policy = "{}"

  inline_policy {}
}

resource "aws_iam_role" "given" {
  assume_role_policy = "{}"

  dynamic "inline_policy" {
    for_each = var.policies
    content {
      name   = inline_policy.key
      policy = inline_policy.value # unsure "depends on var.policies"
    }
  }
}

resource "aws_iam_role_policy" "wide" {
  role   = aws_iam_role.narrow.name
  policy = local.wide # want "statement 1"
}

resource "aws_iam_role_policy" "narrow" {
  role   = aws_iam_role.narrow.name
  policy = local.narrow
}

resource "aws_iam_user_policy" "wide" {
  user   = "mei"
  policy = local.wide # want "statement 1"
}

resource "aws_iam_user_policy" "narrow" {
  user   = "mei"
  policy = local.narrow
}

resource "aws_iam_user_policy" "given" {
  user   = "mei"
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_iam_group_policy" "wide" {
  group  = "operators"
  policy = local.wide # want "statement 1"
}

resource "aws_iam_group_policy" "narrow" {
  group  = "operators"
  policy = local.narrow
}

resource "aws_iam_group_policy" "given" {
  group  = "operators"
  policy = var.policy # unsure "depends on var.policy"
}

resource "aws_ssoadmin_permission_set_inline_policy" "wide" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-0a1b2c3d"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-0a1b2c3d/ps-0a1b2c3d"
  inline_policy      = local.wide # want "statement 1"
}

resource "aws_ssoadmin_permission_set_inline_policy" "narrow" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-0a1b2c3d"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-0a1b2c3d/ps-0a1b2c3d"
  inline_policy      = local.narrow
}

resource "aws_ssoadmin_permission_set_inline_policy" "given" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-0a1b2c3d"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-0a1b2c3d/ps-0a1b2c3d"
  inline_policy      = var.policy # unsure "depends on var.policy"
}
