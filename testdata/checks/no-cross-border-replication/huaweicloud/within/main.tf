provider "huaweicloud" {
  region = "cn-north-4"
}

resource "huaweicloud_obs_bucket_replication" "r1" {
  destination_bucket = huaweicloud_obs_bucket.near.bucket
}

resource "huaweicloud_rds_cross_region_backup_strategy" "r2" {
  destination_region = "cn-east-3"
}

resource "huaweicloud_gaussdb_mysql_instance" "r3" {
  cross_region_backup_policy {
    destination_region = "cn-east-3"
  }
}

resource "huaweicloud_taurusdb_instance" "r4" {
  cross_region_backup_policy {
    destination_region = "cn-east-3"
  }
}

resource "huaweicloud_kms_key_replicate" "r5" {
  replica_region = "cn-east-3"
}

resource "huaweicloud_cbr_policy" "r6" {
  destination_region = "cn-east-3"
}

resource "huaweicloud_cbr_checkpoint_copy" "r7" {
  destination_region = "cn-east-3"
}

resource "huaweicloud_images_image_copy" "r8" {
  target_region = "cn-east-3"
}

resource "huaweicloud_swr_image_auto_sync" "r9" {
  target_region = "cn-east-3"
}

resource "huaweicloud_oms_migration_task" "r10" {
  destination_object {
    region = "cn-east-3"
  }
}

resource "huaweicloud_lts_transfer" "r11" {
  log_transfer_info {
    log_transfer_detail {
      obs_bucket_name = huaweicloud_obs_bucket.near.bucket
    }
  }
}

resource "huaweicloud_obs_bucket" "near" {
}
