variable "auditors" {
  type = set(string)
}

resource "tencentcloud_cam_user" "mei" {
  name = "mei"
}

resource "tencentcloud_cam_group" "operators" {
  name = "operators"
}

resource "tencentcloud_cam_group_membership" "operators" {
  group_id   = tencentcloud_cam_group.operators.id
  user_names = [tencentcloud_cam_user.mei.name]
}

resource "tencentcloud_cam_group" "forgotten" { # want "no user is declared a member of it"
  name = "forgotten"
}

resource "tencentcloud_cam_group" "auditors" {
  name = "auditors"
}

resource "tencentcloud_cam_group_membership" "auditors" {
  group_id   = tencentcloud_cam_group.auditors.id
  user_names = var.auditors # unsure "depends on var.auditors"
}
