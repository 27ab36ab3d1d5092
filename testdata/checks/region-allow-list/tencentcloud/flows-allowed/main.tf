provider "tencentcloud" {
  region = "ap-guangzhou"
}

resource "tencentcloud_cos_bucket" "r1" {
  replica_rules {
    destination_bucket = "qcs::cos:ap-shanghai::far-1250000000"
  }
}

resource "tencentcloud_cbs_copy_snapshot_cross_region" "r2" {
  destination_region = "ap-shanghai"
}

resource "tencentcloud_cvm_sync_image" "r3" {
  destination_regions = ["ap-shanghai"]
}

resource "tencentcloud_cynosdb_backup_config" "r4" {
  snapshot_secondary_backup_config {
    cross_regions = ["ap-shanghai"]
  }
}

resource "tencentcloud_cynosdb_backup_config" "r5" {
  logic_backup_config {
    logic_cross_regions = ["ap-shanghai"]
  }
}

