resource "huaweicloud_identity_group" "operators" {
  name = "operators"
}

resource "huaweicloud_identity_group" "interns" {
  name = "interns"
}

resource "huaweicloud_identity_user" "operator" {
  name = "operator"
}

resource "huaweicloud_identity_group_membership" "operators" {
  group = huaweicloud_identity_group.operators.id
  users = [huaweicloud_identity_user.operator.id]
}

resource "huaweicloud_identity_user" "auditor" {
  name = "auditor"
}

resource "huaweicloud_identity_group_membership" "auditors" {
  group = "07609fb9358010e21f7bc003751c7c32"
  users = [huaweicloud_identity_user.auditor.id]
}

resource "huaweicloud_identity_user" "intern" {
  name = "intern"
}

# The id of a group that is yet to be created may be one that is asked for.
resource "huaweicloud_identity_group_membership" "interns" {
  group = huaweicloud_identity_group.interns.id # unsure "depends on huaweicloud_identity_group.interns.id, which is known only after apply"
  users = [huaweicloud_identity_user.intern.id]
}

resource "huaweicloud_identity_user" "guest" {
  name = "guest"
}

resource "huaweicloud_identity_group_membership" "guests" {
  group = "0605767b7a00d5762fc9c00a3bf01f2e" # want "it is declared a member of none of the groups that are asked for"
  users = [huaweicloud_identity_user.guest.id]
}
