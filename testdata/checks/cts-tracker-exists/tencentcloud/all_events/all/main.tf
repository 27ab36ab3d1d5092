resource "tencentcloud_events_audit_track" "all" {
  name   = "all"
  status = 1

  storage {
    storage_type   = "cos"
    storage_name   = "trails"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }

  filters {
    resource_fields {
      resource_type = "*"
      action_type   = "*"
      event_names   = ["*"]
    }
  }
}
