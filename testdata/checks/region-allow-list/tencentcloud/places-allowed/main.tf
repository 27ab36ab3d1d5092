provider "tencentcloud" {
  region = "ap-guangzhou"
}

resource "tencentcloud_cbs_storage" "a" {}
resource "tencentcloud_cfs_file_system" "a" {}
resource "tencentcloud_ckafka_instance" "a" {}
resource "tencentcloud_cls_logset" "a" {}
resource "tencentcloud_cos_bucket" "a" {}
resource "tencentcloud_cynosdb_cluster" "a" {}
resource "tencentcloud_elasticsearch_instance" "a" {}
resource "tencentcloud_instance" "a" {}
resource "tencentcloud_kms_key" "a" {}
resource "tencentcloud_mongodb_instance" "a" {}
resource "tencentcloud_mysql_instance" "a" {}
resource "tencentcloud_postgresql_instance" "a" {}
resource "tencentcloud_redis_instance" "a" {}
resource "tencentcloud_sqlserver_instance" "a" {}
resource "tencentcloud_ssm_secret" "a" {}
resource "tencentcloud_tcr_instance" "a" {}
