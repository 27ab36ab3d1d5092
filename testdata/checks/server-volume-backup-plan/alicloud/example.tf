resource "alicloud_disk" "backed_up" {
  size = 100
}

resource "alicloud_ecs_auto_snapshot_policy_attachment" "a" {
  disk_id = alicloud_disk.backed_up.id
}

resource "alicloud_disk" "plain" { # want "no alicloud_ecs_auto_snapshot_policy_attachment names it in disk_id"
  size = 100
}

resource "alicloud_ecs_disk" "backed_up" {
  size = 100
}

resource "alicloud_ecs_auto_snapshot_policy_attachment" "b" {
  disk_id = alicloud_ecs_disk.backed_up.id
}

resource "alicloud_ecs_disk" "plain" { # want "no alicloud_ecs_auto_snapshot_policy_attachment names it in disk_id"
  size = 100
}
