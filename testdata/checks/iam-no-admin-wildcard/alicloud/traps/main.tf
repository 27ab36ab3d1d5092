variable "policy" {
  type = string
}

resource "alicloud_ram_role_policy_attachment" "of_the_same_name" { # skip: a custom policy may be called so
  role_name   = "deployer"
  policy_type = "Custom"
  policy_name = "AdministratorAccess"
}

resource "alicloud_ram_policy" "blocks" {
  name = "blocks"
  statement {
    effect   = "Allow"
    action   = ["*"] # want "all actions on all resources"
    resource = ["*"]
  }
}

resource "alicloud_ram_role_policy_attachment" "administrator" {
  role_name   = "deployer"
  policy_type = "System"
  policy_name = "AdministratorAccess" # want "which makes an administrator"
}

resource "alicloud_ram_role_policy_attachment" "reader" {
  role_name   = "deployer"
  policy_type = "System"
  policy_name = "ReadOnlyAccess"
}

resource "alicloud_ram_role_policy_attachment" "given" {
  role_name   = "deployer"
  policy_type = "System"
  policy_name = var.policy # unsure "depends on var.policy"
}

resource "alicloud_ram_group_policy_attachment" "administrator" {
  group_name  = "clerks"
  policy_type = "System"
  policy_name = "AdministratorAccess" # want "which makes an administrator"
}

resource "alicloud_ram_group_policy_attachment" "reader" {
  group_name  = "clerks"
  policy_type = "System"
  policy_name = "ReadOnlyAccess"
}

resource "alicloud_ram_group_policy_attachment" "given" {
  group_name  = "clerks"
  policy_type = "System"
  policy_name = var.policy # unsure "depends on var.policy"
}
