resource "tencentcloud_cam_user" "mei" {
  name = "mei"
}

resource "tencentcloud_cam_group" "old_argument" {
  name = "old-argument"
}

resource "tencentcloud_cam_group_membership" "old_argument" {
  group_id = tencentcloud_cam_group.old_argument.id
  user_ids = [tencentcloud_cam_user.mei.id]
}

# A membership without any users is allowed.
resource "tencentcloud_cam_group" "no_users" {
  name = "no-users"
}

resource "tencentcloud_cam_group_membership" "no_users" { # want "tencentcloud_cam_group.no_users: no user is declared a member of it"
  group_id = tencentcloud_cam_group.no_users.id
}
