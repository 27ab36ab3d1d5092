resource "tencentcloud_events_audit_track" "products" {
  name   = "products"
  status = 1

  storage {
    storage_type   = "cos"
    storage_name   = "trails"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }

  filters {
    resource_fields {
      resource_type = "cvm" # want "no filter has both"
      action_type   = "*"
      event_names   = ["*"]
    }
    resource_fields {
      resource_type = "*"
      action_type   = "Write"
      event_names   = ["*"]
    }
  }
}
