variable "roles" {
  type = list(string)
}

resource "aws_iam_policy" "scheduler" {
  name = "scheduler"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["ecs:RunTask", "iam:PassRole"] # want "statement 1 allows iam:PassRole on all resources, by which rights can be extended"
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "one_role" {
  name = "one-role"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole"
      Resource = "arn:aws:iam::111122223333:role/batch"
    }]
  })
}

resource "aws_iam_policy" "given" {
  name = "given"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole"
      Resource = var.roles # unsure "allows iam:PassRole; whether on all resources is not known; depends on var.roles"
    }]
  })
}
