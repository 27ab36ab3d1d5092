provider "huaweicloud" {
  region = "cn-north-4"
}

resource "huaweicloud_obs_bucket_replication" "r1" {
  destination_bucket = huaweicloud_obs_bucket.far.bucket # want "in cn-north-4, replicates to eu-west-0, which is outside of mainland-china"
}

resource "huaweicloud_rds_cross_region_backup_strategy" "r2" {
  destination_region = "eu-west-0" # want "in cn-north-4, keeps backups in eu-west-0, which is outside of mainland-china"
}

resource "huaweicloud_gaussdb_mysql_instance" "r3" {
  cross_region_backup_policy {
    destination_region = "eu-west-0" # want "in cn-north-4, keeps backups in eu-west-0, which is outside of mainland-china"
  }
}

resource "huaweicloud_taurusdb_instance" "r4" {
  cross_region_backup_policy {
    destination_region = "eu-west-0" # want "in cn-north-4, keeps backups in eu-west-0, which is outside of mainland-china"
  }
}

resource "huaweicloud_kms_key_replicate" "r5" {
  replica_region = "eu-west-0" # want "in cn-north-4, replicates the key to eu-west-0, which is outside of mainland-china"
}

resource "huaweicloud_cbr_policy" "r6" {
  destination_region = "eu-west-0" # want "in cn-north-4, copies backups to eu-west-0, which is outside of mainland-china"
}

resource "huaweicloud_cbr_checkpoint_copy" "r7" {
  destination_region = "eu-west-0" # want "in cn-north-4, copies backups to eu-west-0, which is outside of mainland-china"
}

resource "huaweicloud_images_image_copy" "r8" {
  target_region = "eu-west-0" # want "in cn-north-4, copies the image to eu-west-0, which is outside of mainland-china"
}

resource "huaweicloud_swr_image_auto_sync" "r9" {
  target_region = "eu-west-0" # want "in cn-north-4, copies images to eu-west-0, which is outside of mainland-china"
}

resource "huaweicloud_oms_migration_task" "r10" {
  destination_object {
    region = "eu-west-0" # want "in cn-north-4, copies objects to eu-west-0, which is outside of mainland-china"
  }
}

resource "huaweicloud_lts_transfer" "r11" {
  log_transfer_info {
    log_transfer_detail {
      obs_bucket_name = huaweicloud_obs_bucket.far.bucket # want "in cn-north-4, delivers logs to eu-west-0, which is outside of mainland-china"
    }
  }
}

provider "huaweicloud" {
  alias  = "far"
  region = "eu-west-0"
}

resource "huaweicloud_obs_bucket" "far" {
  provider = huaweicloud.far
}
