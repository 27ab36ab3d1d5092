provider "alicloud" {
  region = "cn-hangzhou"
}

resource "alicloud_oss_bucket_replication" "r1" {
  destination {
    location = "oss-cn-hongkong" # want "in cn-hangzhou, replicates to cn-hongkong, which is not among"
  }
}

resource "alicloud_rds_instance_cross_backup_policy" "r2" {
  cross_backup_region = "cn-hongkong" # want "in cn-hangzhou, keeps backups in cn-hongkong, which is not among"
}

resource "alicloud_ecs_auto_snapshot_policy" "r3" {
  target_copy_regions = ["cn-hongkong"] # want "in cn-hangzhou, copies snapshots to cn-hongkong, which is not among"
}

resource "alicloud_snapshot_policy" "r4" {
  target_copy_regions = ["cn-hongkong"] # want "in cn-hangzhou, copies snapshots to cn-hongkong, which is not among"
}

resource "alicloud_dts_synchronization_instance" "r5" {
  destination_endpoint_region = "cn-hongkong" # want "in cn-hangzhou, synchronises to cn-hongkong, which is not among"
}

resource "alicloud_dts_migration_instance" "r6" {
  destination_endpoint_region = "cn-hongkong" # want "in cn-hangzhou, migrates to cn-hongkong, which is not among"
}

resource "alicloud_sls_collection_policy" "r7" {
  centralize_config {
    dest_region = "cn-hongkong" # want "in cn-hangzhou, delivers logs to cn-hongkong, which is not among"
  }
}

