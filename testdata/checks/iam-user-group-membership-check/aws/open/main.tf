variable "user" {
  type = string
}

resource "aws_iam_user_group_membership" "some" {
  user   = var.user
  groups = ["operators"]
}

resource "aws_iam_user" "perhaps_named" { # unsure "aws_iam_user_group_membership.some perhaps puts it into a group; depends on var.user"
  name = "perhaps-named"
}
