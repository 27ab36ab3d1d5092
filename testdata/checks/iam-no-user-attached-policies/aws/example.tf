variable "users" {
  type = list(string)
}

resource "aws_iam_policy_attachment" "clerk" {
  name       = "clerk"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  users      = ["clerk"] # want "users is"
}

resource "aws_iam_policy_attachment" "clerks" {
  name       = "clerks"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  groups     = ["clerks"]
}

resource "aws_iam_policy_attachment" "given" {
  name       = "given"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  users      = var.users # unsure "depends on var.users"
}

resource "aws_iam_user_policy_attachment" "clerk" {
  user       = "clerk" # want "it gives permissions to a single user, \"clerk\""
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
