variable "auditors" {
  type = list(string)
}

resource "huaweicloud_identity_user" "mei" {
  name = "mei"
}

resource "huaweicloud_identity_group" "operators" {
  name = "operators"
}

resource "huaweicloud_identity_group_membership" "operators" {
  group = huaweicloud_identity_group.operators.id
  users = [huaweicloud_identity_user.mei.id]
}

resource "huaweicloud_identity_group" "forgotten" { # want "no user is declared a member of it"
  name = "forgotten"
}

resource "huaweicloud_identity_group" "auditors" {
  name = "auditors"
}

resource "huaweicloud_identity_group_membership" "auditors" {
  group = huaweicloud_identity_group.auditors.id
  users = var.auditors # unsure "users of huaweicloud_identity_group_membership.auditors is not known; depends on var.auditors"
}
