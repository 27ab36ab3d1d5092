# never pass aws_iam_user_policy: it is always of a user
# never unsure aws_iam_user_policy: likewise
# never pass aws_iam_user_policy_attachment: it is always to a user
# never unsure aws_iam_user_policy_attachment: likewise

variable "policies" {
  type = list(string)
}

resource "aws_iam_user" "clerk" {
  name = "clerk"
}

resource "aws_iam_user_policy" "own" {
  user   = aws_iam_user.clerk.name # want "a single user"
  policy = "{}"
}

resource "aws_iam_user_policy_attachment" "not_made" {
  count      = 0
  user       = "clerk"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_policy_attachment" "no_users" {
  name       = "none"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  users      = []
  roles      = ["batch"]
}

resource "aws_iam_user_policy_attachments_exclusive" "some" {
  user_name   = "clerk"
  policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"] # want "policy_arns"
}

# This takes away what others attach.
resource "aws_iam_user_policy_attachments_exclusive" "none" {
  user_name   = "clerk"
  policy_arns = []
}

resource "aws_iam_user_policy_attachments_exclusive" "given" {
  user_name   = "clerk"
  policy_arns = var.policies # unsure "depends on var.policies"
}
