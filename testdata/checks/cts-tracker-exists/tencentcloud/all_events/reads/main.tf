resource "tencentcloud_audit_track" "reads" {
  name          = "reads"
  action_type   = "Read" # want "action_type is \"Read\", want \\*"
  resource_type = "*"
  event_names   = ["*"]
  status        = 1

  storage {
    storage_type   = "cos"
    storage_name   = "trails"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}
