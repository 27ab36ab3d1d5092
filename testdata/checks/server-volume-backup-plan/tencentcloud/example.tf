resource "tencentcloud_cbs_storage" "backed_up" {
  storage_size = 100
}

resource "tencentcloud_cbs_snapshot_policy_attachment" "one" {
  storage_id = tencentcloud_cbs_storage.backed_up.id
}

resource "tencentcloud_cbs_storage" "backed_up_with_others" {
  storage_size = 100
}

resource "tencentcloud_cbs_snapshot_policy_attachment" "several" {
  storage_ids = [tencentcloud_cbs_storage.backed_up_with_others.id]
}

resource "tencentcloud_cbs_storage" "plain" { # want "no tencentcloud_cbs_snapshot_policy_attachment names it in storage_id"
  storage_size = 100
}
