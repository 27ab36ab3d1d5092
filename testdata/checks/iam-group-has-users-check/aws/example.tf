variable "auditors" {
  type = set(string)
}

resource "aws_iam_user" "mei" {
  name = "mei"
}

resource "aws_iam_group" "operators" {
  name = "operators"
}

resource "aws_iam_user_group_membership" "mei" {
  user   = aws_iam_user.mei.name
  groups = [aws_iam_group.operators.name]
}

resource "aws_iam_group" "forgotten" { # want "no user is declared a member of it"
  name = "forgotten"
}

resource "aws_iam_group" "auditors" {
  name = "auditors"
}

resource "aws_iam_group_membership" "auditors" {
  name  = "auditors"
  group = aws_iam_group.auditors.name
  users = var.auditors # unsure "depends on var.auditors"
}
