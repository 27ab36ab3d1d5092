# never pass huaweicloud_identity_user_role_assignment: it is always to a user
# never unsure huaweicloud_identity_user_role_assignment: likewise
# never pass huaweicloud_identityv5_policy_user_attach: it is always to a user
# never unsure huaweicloud_identityv5_policy_user_attach: likewise

resource "huaweicloud_identity_user" "clerk" {
  name = "clerk"
}

resource "huaweicloud_identity_user_role_assignment" "clerk" {
  user_id               = huaweicloud_identity_user.clerk.id # want "a single user, huaweicloud_identity_user.clerk.id"
  role_id               = "r"
  enterprise_project_id = "0"
}

resource "huaweicloud_identityv5_policy_user_attach" "clerk" {
  user_id   = "u" # want "a single user"
  policy_id = "p"
}
