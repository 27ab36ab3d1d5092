variable "group" {
  type = string
}

resource "aws_iam_group" "operators" {
  name = "operators"
}

resource "aws_iam_group" "interns" {
  name = "interns"
}

resource "aws_iam_user" "operator" {
  name = "operator"
}

resource "aws_iam_user_group_membership" "operator" {
  user   = aws_iam_user.operator.name
  groups = [aws_iam_group.interns.name, aws_iam_group.operators.id]
}

resource "aws_iam_user" "auditor" {
  name = "auditor"
}

resource "aws_iam_group_membership" "auditors" {
  name  = "auditors"
  group = "auditors"
  users = [aws_iam_user.auditor.name]
}

resource "aws_iam_user" "intern" {
  name = "intern"
}

resource "aws_iam_user_group_membership" "intern" {
  user   = aws_iam_user.intern.name
  groups = [aws_iam_group.interns.name] # want "it is declared a member of none of the groups that are asked for: groups of aws_iam_user_group_membership.intern is "
}

resource "aws_iam_user" "some" {
  name = "some"
}

resource "aws_iam_user_group_membership" "some" {
  user   = aws_iam_user.some.name
  groups = [var.group] # unsure "depends on var.group"
}
