variable "members" {
  type = list(string)
}

resource "huaweicloud_identity_group_membership" "some" {
  group = "0605767b7a00d5762fc9c00a3bf01f2e"
  users = var.members
}

resource "huaweicloud_identity_user" "perhaps_listed" { # unsure "huaweicloud_identity_group_membership.some perhaps puts it into a group; depends on var.members"
  name = "perhaps-listed"
}
