variable "staff" {
  type = list(string)
}

variable "active" {
  type = bool
}

resource "huaweicloud_identity_group" "operators" {
  name = "operators"
}

resource "huaweicloud_identity_user" "mei" {
  name = "mei"
}

resource "huaweicloud_identity_group_membership" "operators" {
  group = huaweicloud_identity_group.operators.id
  users = [huaweicloud_identity_user.mei.id]
}

resource "huaweicloud_identity_user" "alone" { # want "it is declared a member of no group"
  name = "alone"
}

resource "huaweicloud_identity_user" "disabled" {
  name    = "disabled"
  enabled = false
}

resource "huaweicloud_identity_user" "perhaps_disabled" {
  name    = "perhaps-disabled"
  enabled = var.active # unsure "enabled is not known; depends on var.active"
}
