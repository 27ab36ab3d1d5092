variable "encrypted" {
  type = bool
}

resource "alicloud_ecs_auto_snapshot_policy" "encrypted_copies" {
  enable_cross_region_copy = true

  copy_encryption_configuration {
    encrypted = true
  }
}

resource "alicloud_ecs_auto_snapshot_policy" "plain_copies" { # want "copy_encryption_configuration.encrypted is not set"
  enable_cross_region_copy = true
}

resource "alicloud_ecs_auto_snapshot_policy" "given" {
  enable_cross_region_copy = true

  copy_encryption_configuration {
    encrypted = var.encrypted # unsure "depends on var.encrypted"
  }
}

resource "alicloud_ecs_auto_snapshot_policy" "without_copies" { # skip: snapshots are encrypted as their disks are
  time_points = ["1"]
}

resource "alicloud_snapshot_policy" "encrypted_copies" {
  enable_cross_region_copy = true

  copy_encryption_configuration {
    encrypted = true
  }
}

resource "alicloud_snapshot_policy" "plain_copies" { # want "copy_encryption_configuration.encrypted is not set"
  enable_cross_region_copy = true
}

resource "alicloud_snapshot_policy" "given" {
  enable_cross_region_copy = true

  copy_encryption_configuration {
    encrypted = var.encrypted # unsure "depends on var.encrypted"
  }
}

resource "alicloud_snapshot_policy" "without_copies" { # skip: snapshots are encrypted as their disks are
  time_points = ["1"]
}

resource "alicloud_image_copy" "encrypted" {
  encrypted = true
}

resource "alicloud_image_copy" "plain" { # want "encrypted is not set"
  source_region_id = "cn-hongkong"
}

resource "alicloud_image_copy" "given" {
  encrypted = var.encrypted # unsure "depends on var.encrypted"
}

resource "alicloud_copy_image" "encrypted" {
  encrypted = true
}

resource "alicloud_copy_image" "plain" { # want "encrypted is not set"
  source_region_id = "cn-hongkong"
}

resource "alicloud_copy_image" "given" {
  encrypted = var.encrypted # unsure "depends on var.encrypted"
}

resource "alicloud_hbr_vault" "always_encrypted" {
  vault_name = "servers"
}
