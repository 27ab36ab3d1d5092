variable "disk" {
  type = string
}

resource "alicloud_disk" "perhaps" { # unsure "perhaps names it"
  size = 100
}

resource "alicloud_ecs_disk" "perhaps" { # unsure "perhaps names it"
  size = 100
}

resource "alicloud_ecs_auto_snapshot_policy_attachment" "given" {
  disk_id = var.disk
}
