resource "tencentcloud_events_audit_track" "off" {
  name   = "off"
  status = 0 # want "tencentcloud_events_audit_track.off does not count: status is 0, want 1"

  storage {
    storage_type   = "cos"
    storage_name   = "trails"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}
