variable "policy" {
  type = string
}

variable "policies" {
  type = list(string)
}

resource "aws_iam_user_policy_attachment" "administrator" {
  user       = "clerk"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # want "which makes an administrator"
}

resource "aws_iam_user_policy_attachment" "reader" {
  user       = "clerk"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_user_policy_attachment" "given" {
  user       = "clerk"
  policy_arn = var.policy # unsure "depends on var.policy"
}

resource "aws_iam_group_policy_attachment" "administrator" {
  group      = "clerks"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # want "which makes an administrator"
}

resource "aws_iam_group_policy_attachment" "reader" {
  group      = "clerks"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_group_policy_attachment" "given" {
  group      = "clerks"
  policy_arn = var.policy # unsure "depends on var.policy"
}

resource "aws_iam_policy_attachment" "administrator" {
  name       = "a"
  roles      = ["deployer"]
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # want "which makes an administrator"
}

resource "aws_iam_policy_attachment" "reader" {
  name       = "a"
  roles      = ["deployer"]
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_policy_attachment" "given" {
  name       = "a"
  roles      = ["deployer"]
  policy_arn = var.policy # unsure "depends on var.policy"
}

resource "aws_ssoadmin_managed_policy_attachment" "administrator" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # want "which makes an administrator"
}

resource "aws_ssoadmin_managed_policy_attachment" "reader" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  managed_policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_ssoadmin_managed_policy_attachment" "given" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  managed_policy_arn = var.policy # unsure "depends on var.policy"
}

resource "aws_iam_role_policy_attachments_exclusive" "administrator" {
  role_name   = "administrator"
  policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"] # want "which makes an administrator"
}

resource "aws_iam_role_policy_attachments_exclusive" "reader" {
  role_name   = "reader"
  policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
}

resource "aws_iam_role_policy_attachments_exclusive" "given" {
  role_name   = "given"
  policy_arns = var.policies # unsure "depends on var.policies"
}
