variable "users" {
  type = list(string)
}

resource "tencentcloud_cam_group_membership" "some" {
  group_id   = "12345"
  user_names = var.users
}

resource "tencentcloud_cam_user" "perhaps_named" { # unsure "depends on var.users"
  name = "perhaps-named"
}
