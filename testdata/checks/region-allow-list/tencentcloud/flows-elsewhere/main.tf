provider "tencentcloud" {
  region = "ap-guangzhou"
}

resource "tencentcloud_cos_bucket" "r1" {
  replica_rules {
    destination_bucket = "qcs::cos:ap-hongkong::far-1250000000" # want "in ap-guangzhou, replicates to ap-hongkong, which is not among"
  }
}

resource "tencentcloud_cbs_copy_snapshot_cross_region" "r2" {
  destination_region = "ap-hongkong" # want "in ap-guangzhou, copies the snapshot to ap-hongkong, which is not among"
}

resource "tencentcloud_cvm_sync_image" "r3" {
  destination_regions = ["ap-hongkong"] # want "in ap-guangzhou, copies the image to ap-hongkong, which is not among"
}

resource "tencentcloud_cynosdb_backup_config" "r4" {
  snapshot_secondary_backup_config {
    cross_regions = ["ap-hongkong"] # want "in ap-guangzhou, keeps backups in ap-hongkong, which is not among"
  }
}

resource "tencentcloud_cynosdb_backup_config" "r5" {
  logic_backup_config {
    logic_cross_regions = ["ap-hongkong"] # want "in ap-guangzhou, keeps backups in ap-hongkong, which is not among"
  }
}

