variable "disk" {
  type = string
}

resource "tencentcloud_cbs_storage" "perhaps" { # unsure "perhaps names it"
  storage_size = 100
}

resource "tencentcloud_cbs_snapshot_policy_attachment" "given" {
  storage_id = var.disk
}
