variable "stage" {
  type = string
}

# Whatever the stage is, the two have the same name, and the third has another one.
resource "aws_iam_user" "of_stage" {
  name = "${var.stage}-deployer"
}

resource "aws_iam_user_group_membership" "of_stage" {
  user   = "${var.stage}-deployer"
  groups = ["operators"]
}

resource "aws_iam_user" "reader" { # want "it is declared a member of no group"
  name = "${var.stage}-reader"
}
