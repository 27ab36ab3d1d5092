variable "groups" {
  type = list(string)
}

resource "aws_iam_user_group_membership" "some" {
  user   = "mei"
  groups = var.groups
}

resource "aws_iam_group" "perhaps_named" { # unsure "aws_iam_user_group_membership.some perhaps makes users its members; depends on var.groups"
  name = "perhaps-named"
}
