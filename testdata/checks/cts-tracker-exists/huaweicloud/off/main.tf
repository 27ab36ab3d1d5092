resource "huaweicloud_cts_tracker" "system" {
  bucket_name = "traces"
  enabled     = false # want "huaweicloud_cts_tracker.system does not count: enabled is false, want true"
}

resource "huaweicloud_cts_tracker_v1" "early" {
  bucket_name               = "traces"
  status                    = "disabled"
  is_support_smn            = false
  is_send_all_key_operation = false
  operations                = []
}
