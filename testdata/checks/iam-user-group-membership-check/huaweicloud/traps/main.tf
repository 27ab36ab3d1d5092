variable "staff" {
  type    = set(string)
  default = ["jun", "wai"]
}

variable "create" {
  type = bool
}

data "huaweicloud_identity_group" "admin" {
  name = "admin"
}

resource "huaweicloud_identity_group" "operators" {
  name = "operators"
}

# A group that is not declared here is one all the same.
resource "huaweicloud_identityv5_user" "in_a_data_group" {
  name = "in-a-data-group"
}

resource "huaweicloud_identityv5_group_membership" "admin" {
  group_id     = data.huaweicloud_identity_group.admin.id
  user_id_list = [huaweicloud_identityv5_user.in_a_data_group.id]
}

resource "huaweicloud_identityv5_user" "disabled" {
  name    = "disabled"
  enabled = "false"
}

resource "huaweicloud_identityv5_user" "alone" { # want "it is declared a member of no group"
  name = "alone"
}

resource "huaweicloud_identityv5_user" "perhaps" { # unsure "in one case it is declared a member of no group; depends on var.create"
  name = "perhaps"
}

resource "huaweicloud_identityv5_group_membership" "perhaps" {
  count = var.create ? 1 : 0

  group_id     = huaweicloud_identity_group.operators.id
  user_id_list = [huaweicloud_identityv5_user.perhaps.id]
}

# The user and the membership come to exist together, or not at all.
resource "huaweicloud_identity_user_v3" "together" {
  count = var.create ? 1 : 0

  name = "together"
}

resource "huaweicloud_identity_group_membership_v3" "together" {
  count = var.create ? 1 : 0

  group = huaweicloud_identity_group.operators.id
  users = [huaweicloud_identity_user_v3.together[0].id]
}

resource "huaweicloud_identity_user_v3" "staff" {
  for_each = var.staff

  name = each.key
}

resource "huaweicloud_identity_group_membership_v3" "staff" {
  group = huaweicloud_identity_group.operators.id
  users = [for user in huaweicloud_identity_user_v3.staff : user.id]
}

resource "huaweicloud_identity_user_v3" "one_of_two" { # want "one_of_two\\[1\\]: it is declared a member of no group"
  count = 2

  name = "one-of-two-${count.index}"
}

resource "huaweicloud_identity_group_membership_v3" "one_of_two" {
  group = huaweicloud_identity_group.operators.id
  users = [huaweicloud_identity_user_v3.one_of_two[0].id]
}

# Roles of its own make no member of a group.
resource "huaweicloud_identity_user_role_assignment" "one_of_two" {
  user_id               = huaweicloud_identity_user_v3.one_of_two[1].id
  role_id               = "0001"
  enterprise_project_id = "0"
}

resource "huaweicloud_identity_user_v3" "perhaps_disabled" {
  name    = "perhaps-disabled"
  enabled = var.create # unsure "depends on var.create"
}
