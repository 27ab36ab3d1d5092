variable "policy" {
  type = string
}

variable "resources" {
  type = list(string)
}

variable "wide" {
  type = bool
}

data "aws_partition" "current" {}

data "aws_iam_policy" "administrator" {
  name = "AdministratorAccess"
}

data "aws_iam_policy" "viewer" {
  arn = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"
}

resource "aws_iam_role_policy_attachment" "by_data_source" {
  role       = "deployer"
  policy_arn = data.aws_iam_policy.administrator.arn # want "data.aws_iam_policy.administrator.arn, which makes an administrator"
}

resource "aws_iam_role_policy_attachment" "viewer_by_data_source" {
  role       = "deployer"
  policy_arn = data.aws_iam_policy.viewer.arn
}

resource "aws_iam_role_policy_attachment" "in_any_partition" {
  role       = "deployer"
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AdministratorAccess" # want "which makes an administrator"
}

resource "aws_iam_role_policy_attachment" "viewer_in_any_partition" {
  role       = "deployer"
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/job-function/ViewOnlyAccess"
}

# A policy of the account's own that is called so has its own statements.
resource "aws_iam_role_policy_attachment" "of_the_same_name" {
  role       = "deployer"
  policy_arn = "arn:aws:iam::111122223333:policy/AdministratorAccess"
}

resource "aws_iam_role_policy_attachment" "each" {
  for_each   = toset(["ReadOnlyAccess", "AdministratorAccess"])
  role       = "deployer"
  policy_arn = "arn:aws:iam::aws:policy/${each.key}" # want "each\\[\"AdministratorAccess\"\\]: policy_arn is"
}

resource "aws_iam_role_policy_attachment" "not_made" {
  count      = 0
  role       = "deployer"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_role" "both" {
  assume_role_policy  = "{}"
  managed_policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/AdministratorAccess"] # want "which makes an administrator"
}

resource "aws_iam_role" "reader" {
  assume_role_policy  = "{}"
  managed_policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
}

resource "aws_iam_role" "neither" { # skip: it has no policy of its own
  assume_role_policy = "{}"
}

resource "aws_iam_policy" "denies" {
  policy = jsonencode({
    Statement = [{ Effect = "Deny", Action = "*", Resource = "*" }]
  })
}

# All actions of one service are the subject of another check.
resource "aws_iam_policy" "one_service" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }]
  })
}

resource "aws_iam_policy" "all_of_all" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "*:*"], Resource = ["arn:aws:s3:::ledger/*", "*"] }] # want "all actions on all resources"
  })
}

resource "aws_iam_policy" "all_but_one" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "*", NotResource = "arn:aws:s3:::vault/*" }] # want "all actions on all resources"
  })
}

resource "aws_iam_policy" "on_some" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "*", Resource = var.resources }] # unsure "whether on all resources is not known; depends on var.resources"
  })
}

resource "aws_iam_policy" "of_some_bucket" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "*", Resource = "${var.policy}/*" }]
  })
}

resource "aws_iam_policy" "either" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = var.wide ? "*" : "s3:GetObject", Resource = "*" }] # unsure "depends on var.wide"
  })
}

data "aws_iam_policy_document" "root" {
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "document" {
  policy = data.aws_iam_policy_document.root.json # want "statement 1 allows all actions"
}
