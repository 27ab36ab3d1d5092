variable "staff" {
  type    = map(string)
  default = { wai = "operators", ho = "auditors" }
}

data "aws_iam_group" "elsewhere" {
  group_name = "elsewhere"
}

resource "aws_iam_user" "no_groups" {
  name = "no-groups"
}

resource "aws_iam_user_group_membership" "no_groups" {
  user   = aws_iam_user.no_groups.name
  groups = [] # want "aws_iam_user.no_groups: it is declared a member of no group: groups of aws_iam_user_group_membership.no_groups is \\[\\]"
}

resource "aws_iam_user" "by_name" {
  name = "by-name"
}

resource "aws_iam_group_membership" "by_name" {
  name  = "by-name"
  group = data.aws_iam_group.elsewhere.group_name
  users = ["by-name", "another"]
}

# The membership is keyed like the users, and names them by their key.
resource "aws_iam_user" "staff" {
  for_each = var.staff

  name = each.key
}

resource "aws_iam_user_group_membership" "staff" {
  for_each = var.staff

  user   = each.key
  groups = [each.value]
}

# A policy of its own makes no member of a group.
resource "aws_iam_user" "only_a_policy" { # want "it is declared a member of no group"
  name = "only-a-policy"
}

resource "aws_iam_user_policy_attachment" "only_a_policy" {
  user       = aws_iam_user.only_a_policy.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

module "people" {
  source = "./people"
}

resource "aws_iam_user_group_membership" "across_modules" {
  user   = module.people.name
  groups = ["operators"]
}

# Whatever the suffix is, the user and what names it have the same.
resource "random_id" "suffix" {
  byte_length = 2
}

locals {
  name = "made-up-${random_id.suffix.hex}"
}

resource "aws_iam_user" "made_up" {
  name = local.name
}

resource "aws_iam_user_group_membership" "made_up" {
  user   = local.name
  groups = ["operators"]
}
