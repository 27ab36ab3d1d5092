variable "far" {}

provider "tencentcloud" {
  region = "ap-guangzhou"
}

resource "tencentcloud_cos_bucket" "r1" {
  replica_rules {
    destination_bucket = var.far # unsure "a region that is not known; depends on var.far"
  }
}

resource "tencentcloud_cbs_copy_snapshot_cross_region" "r2" {
  destination_region = var.far # unsure "a region that is not known; depends on var.far"
}

resource "tencentcloud_cvm_sync_image" "r3" {
  destination_regions = var.far # unsure "a region that is not known; depends on var.far"
}

resource "tencentcloud_cynosdb_backup_config" "r4" {
  snapshot_secondary_backup_config {
    cross_regions = var.far # unsure "a region that is not known; depends on var.far"
  }
}

resource "tencentcloud_cynosdb_backup_config" "r5" {
  logic_backup_config {
    logic_cross_regions = var.far # unsure "a region that is not known; depends on var.far"
  }
}

