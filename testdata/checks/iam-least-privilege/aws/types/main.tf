variable "actions" {
  type = list(string)
}

resource "aws_iam_policy" "wide" {
  name = "wide"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole" # want "statement 1 allows iam:PassRole on all resources"
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "narrow" {
  name = "narrow"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject"]
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "given" {
  name = "given"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # unsure "which actions statement 1 allows is not known; depends on var.actions"
      Resource = "*"
    }]
  })
}

resource "aws_iam_role_policy" "wide" {
  role = "batch"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole" # want "statement 1 allows iam:PassRole on all resources"
      Resource = "*"
    }]
  })
}

resource "aws_iam_role_policy" "narrow" {
  role = "batch"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject"]
      Resource = "*"
    }]
  })
}

resource "aws_iam_role_policy" "given" {
  role = "batch"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # unsure "which actions statement 1 allows is not known; depends on var.actions"
      Resource = "*"
    }]
  })
}

resource "aws_iam_user_policy" "wide" {
  user = "clerk"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole" # want "statement 1 allows iam:PassRole on all resources"
      Resource = "*"
    }]
  })
}

resource "aws_iam_user_policy" "narrow" {
  user = "clerk"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject"]
      Resource = "*"
    }]
  })
}

resource "aws_iam_user_policy" "given" {
  user = "clerk"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # unsure "which actions statement 1 allows is not known; depends on var.actions"
      Resource = "*"
    }]
  })
}

resource "aws_iam_group_policy" "wide" {
  group = "clerks"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole" # want "statement 1 allows iam:PassRole on all resources"
      Resource = "*"
    }]
  })
}

resource "aws_iam_group_policy" "narrow" {
  group = "clerks"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject"]
      Resource = "*"
    }]
  })
}

resource "aws_iam_group_policy" "given" {
  group = "clerks"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # unsure "which actions statement 1 allows is not known; depends on var.actions"
      Resource = "*"
    }]
  })
}

resource "aws_ssoadmin_permission_set_inline_policy" "wide" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  inline_policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole" # want "statement 1 allows iam:PassRole on all resources"
      Resource = "*"
    }]
  })
}

resource "aws_ssoadmin_permission_set_inline_policy" "narrow" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  inline_policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject"]
      Resource = "*"
    }]
  })
}

resource "aws_ssoadmin_permission_set_inline_policy" "given" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  inline_policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # unsure "which actions statement 1 allows is not known; depends on var.actions"
      Resource = "*"
    }]
  })
}

resource "aws_iam_role" "wide" {
  assume_role_policy = "{}"
  inline_policy {
    name = "own"
    policy = jsonencode({
      Statement = [{
        Effect   = "Allow"
        Action   = "iam:PassRole" # want "statement 1 allows iam:PassRole on all resources"
        Resource = "*"
      }]
    })
  }
}

resource "aws_iam_role" "narrow" {
  assume_role_policy = "{}"
  inline_policy {
    name = "own"
    policy = jsonencode({
      Statement = [{
        Effect   = "Allow"
        Action   = "s3:GetObject"
        Resource = "*"
      }]
    })
  }
}

resource "aws_iam_role" "given" {
  assume_role_policy = "{}"
  inline_policy {
    name = "own"
    policy = jsonencode({
      Statement = [{
        Effect   = "Allow"
        Action   = var.actions # unsure "which actions statement 1 allows is not known; depends on var.actions"
        Resource = "*"
      }]
    })
  }
}
