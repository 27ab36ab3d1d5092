variable "create" {
  type = bool
}

variable "auditors" {
  type = list(string)
}

data "huaweicloud_identity_group" "elsewhere" {
  name = "elsewhere"
}

data "huaweicloud_identity_users" "all" {
}

resource "huaweicloud_identityv5_user" "mei" {
  name = "mei"
}

# The same IAM answers to both generations of the interface.
resource "huaweicloud_identityv5_group" "v5" {
  group_name = "v5"
}

resource "huaweicloud_identityv5_group_membership" "v5" {
  group_id     = huaweicloud_identityv5_group.v5.id
  user_id_list = [huaweicloud_identityv5_user.mei.id]
}

resource "huaweicloud_identity_group" "old_with_new_membership" {
  name = "old"
}

resource "huaweicloud_identityv5_group_membership" "old_with_new_membership" {
  group_id     = huaweicloud_identity_group.old_with_new_membership.id
  user_id_list = [huaweicloud_identityv5_user.mei.id]
}

resource "huaweicloud_identityv5_group" "empty" {
  group_name = "empty"
}

resource "huaweicloud_identityv5_group_membership" "empty" {
  group_id     = huaweicloud_identityv5_group.empty.id
  user_id_list = [] # want "huaweicloud_identityv5_group.empty: no user is declared a member of it: user_id_list of huaweicloud_identityv5_group_membership.empty is \\[\\]"
}

resource "huaweicloud_identityv5_group" "auditors" {
  group_name = "auditors"
}

resource "huaweicloud_identityv5_group_membership" "auditors" {
  group_id     = huaweicloud_identityv5_group.auditors.id
  user_id_list = var.auditors # unsure "depends on var.auditors"
}

# An empty membership beside one that is not.
resource "huaweicloud_identity_group_v3" "twice" {
  name = "twice"
}

resource "huaweicloud_identity_group_membership_v3" "none" {
  group = huaweicloud_identity_group_v3.twice.id
  users = []
}

resource "huaweicloud_identity_group_membership_v3" "some" {
  group = huaweicloud_identity_group_v3.twice.id
  users = ["0605767b7a00d5762fc9c00a3bf01f2e"]
}

# Members of other groups are no members of this one.
resource "huaweicloud_identity_group_v3" "near_miss" { # want "no user is declared a member of it"
  name = "near-miss"
}

resource "huaweicloud_identity_group_membership_v3" "of_another" {
  group = data.huaweicloud_identity_group.elsewhere.id
  users = [huaweicloud_identityv5_user.mei.id]
}

# Neither a membership that is not made nor permissions fill a group.
resource "huaweicloud_identity_group" "switched_off" { # want "no user is declared a member of it"
  name = "switched-off"
}

resource "huaweicloud_identity_group_membership" "switched_off" {
  count = 0

  group = huaweicloud_identity_group.switched_off.id
  users = [huaweicloud_identityv5_user.mei.id]
}

resource "huaweicloud_identity_group_role_assignment" "switched_off" {
  group_id = huaweicloud_identity_group.switched_off.id
  role_id  = "0001"
}

resource "huaweicloud_identity_group_v3" "perhaps" { # unsure "in one case no user is declared a member of it; depends on var.create"
  name = "perhaps"
}

resource "huaweicloud_identity_group_membership" "perhaps" {
  count = var.create ? 1 : 0

  group = huaweicloud_identity_group_v3.perhaps.id
  users = [huaweicloud_identityv5_user.mei.id]
}

# How many users there are is known only to the account.
resource "huaweicloud_identity_group" "everyone" {
  name = "everyone"
}

resource "huaweicloud_identity_group_membership" "everyone" {
  group = huaweicloud_identity_group.everyone.id
  users = data.huaweicloud_identity_users.all.users[*].id # unsure "depends on data.huaweicloud_identity_users.all"
}
