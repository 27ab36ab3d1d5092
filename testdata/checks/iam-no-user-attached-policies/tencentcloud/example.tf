# never pass tencentcloud_cam_user_policy_attachment: it is always to a user
# never unsure tencentcloud_cam_user_policy_attachment: likewise

resource "tencentcloud_cam_user" "clerk" {
  name = "clerk"
}

resource "tencentcloud_cam_user_policy_attachment" "clerk" {
  user_name = tencentcloud_cam_user.clerk.name # want "a single user"
  policy_id = "1"
}

resource "tencentcloud_cam_user_policy_attachment" "as_before" {
  user_id   = tencentcloud_cam_user.clerk.id # want "a single user"
  policy_id = "1"
}
