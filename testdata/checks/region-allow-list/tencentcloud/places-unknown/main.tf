variable "region" {}

provider "tencentcloud" {
  region = var.region
}

resource "tencentcloud_cbs_storage" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_cfs_file_system" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_ckafka_instance" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_cls_logset" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_cos_bucket" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_cynosdb_cluster" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_elasticsearch_instance" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_instance" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_kms_key" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_mongodb_instance" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_mysql_instance" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_postgresql_instance" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_redis_instance" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_sqlserver_instance" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_ssm_secret" "a" {} # unsure "not known; depends on var.region"
resource "tencentcloud_tcr_instance" "a" {} # unsure "not known; depends on var.region"
