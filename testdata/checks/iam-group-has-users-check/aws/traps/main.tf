variable "teams" {
  type    = set(string)
  default = ["payments", "lending"]
}

variable "team" {
  type = string
}

# By its name, which is also its id.
resource "aws_iam_group" "by_name" {
  name = "by-name"
}

resource "aws_iam_group_membership" "by_name" {
  name  = "by-name"
  group = "by-name"
  users = ["mei"]
}

resource "aws_iam_group" "by_id" {
  name = "by-id"
}

resource "aws_iam_group_membership" "by_id" {
  name  = "by-id"
  group = aws_iam_group.by_id.id
  users = ["mei"]
}

# The name of a membership is not that of its group.
resource "aws_iam_group" "near_miss" { # want "no user is declared a member of it"
  name = "near-miss"
}

resource "aws_iam_group_membership" "near_miss" {
  name  = "near-miss"
  group = "another"
  users = ["mei"]
}

resource "aws_iam_group" "team" {
  for_each = var.teams

  name = each.key
}

resource "aws_iam_user_group_membership" "team" {
  for_each = aws_iam_group.team

  user   = "lead-of-${each.key}"
  groups = [each.value.name]
}

resource "aws_iam_group" "odd" { # want "aws_iam_group.odd\\[\"edge\"\\]: no user"
  for_each = toset(["core", "edge"])

  name = each.key
}

resource "aws_iam_user_group_membership" "odd" {
  user   = "mei"
  groups = [aws_iam_group.odd["core"].name]
}

# Roles and policies are not members.
resource "aws_iam_group" "only_a_policy" { # want "no user is declared a member of it"
  name = "only-a-policy"
}

resource "aws_iam_group_policy_attachment" "only_a_policy" {
  group      = aws_iam_group.only_a_policy.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

module "people" {
  source = "./people"
  group  = aws_iam_group.across_modules.name
}

resource "aws_iam_group" "across_modules" {
  name = "across-modules"
}

# Of two groups by one name, a reference means the one that it is to.
resource "aws_iam_group" "twin" {
  name = "twins"
}

resource "aws_iam_group" "other_twin" { # want "no user is declared a member of it"
  name = "twins"
}

resource "aws_iam_group_membership" "twin" {
  name  = "twins"
  group = aws_iam_group.twin.name
  users = ["mei"]
}
