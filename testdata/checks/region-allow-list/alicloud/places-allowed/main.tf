provider "alicloud" {
  region = "cn-hangzhou"
}

resource "alicloud_alikafka_instance" "a" {}
resource "alicloud_cr_ee_instance" "a" {}
resource "alicloud_db_instance" "a" {}
resource "alicloud_ecs_disk" "a" {}
resource "alicloud_elasticsearch_instance" "a" {}
resource "alicloud_gpdb_instance" "a" {}
resource "alicloud_hbr_vault" "a" {}
resource "alicloud_instance" "a" {}
resource "alicloud_kms_key" "a" {}
resource "alicloud_kms_secret" "a" {}
resource "alicloud_kvstore_instance" "a" {}
resource "alicloud_log_project" "a" {}
resource "alicloud_mongodb_instance" "a" {}
resource "alicloud_nas_file_system" "a" {}
resource "alicloud_oss_bucket" "a" {}
resource "alicloud_ots_instance" "a" {}
resource "alicloud_polardb_cluster" "a" {}
