variable "group" {
  type = string
}

resource "huaweicloud_identity_group" "perhaps_named" { # unsure "huaweicloud_identity_group_membership.some perhaps makes users its members; depends on var.group"
  name = "perhaps-named"
}

resource "huaweicloud_identity_group_membership" "some" {
  group = var.group
  users = ["0605767b7a00d5762fc9c00a3bf01f2e"]
}
