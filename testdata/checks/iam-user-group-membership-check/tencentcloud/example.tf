resource "tencentcloud_cam_group" "operators" {
  name = "operators"
}

resource "tencentcloud_cam_user" "mei" {
  name = "mei"
}

resource "tencentcloud_cam_user" "jun" {
  name = "jun"
}

resource "tencentcloud_cam_group_membership" "operators" {
  group_id   = tencentcloud_cam_group.operators.id
  user_names = [tencentcloud_cam_user.mei.name, "jun"]
}

resource "tencentcloud_cam_user" "until_1_59_5" {
  name = "old"
}

resource "tencentcloud_cam_group_membership" "until_1_59_5" {
  group_id = tencentcloud_cam_group.operators.id
  user_ids = [tencentcloud_cam_user.until_1_59_5.id]
}

resource "tencentcloud_cam_user" "alone" { # want "it is declared a member of no group"
  name = "alone"
}
