variable "groups" {
  type = list(string)
}

resource "aws_iam_group" "operators" {
  name = "operators"
}

resource "aws_iam_user" "mei" {
  name = "mei"
}

resource "aws_iam_user_group_membership" "mei" {
  user   = aws_iam_user.mei.name
  groups = [aws_iam_group.operators.name]
}

resource "aws_iam_user" "alone" { # want "it is declared a member of no group"
  name = "alone"
}

resource "aws_iam_user" "jun" {
  name = "jun"
}

resource "aws_iam_user_group_membership" "jun" {
  user   = aws_iam_user.jun.name
  groups = var.groups # unsure "groups of aws_iam_user_group_membership.jun is not known; depends on var.groups"
}
