variable "region" {}

provider "alicloud" {
  region = var.region
}

resource "alicloud_alikafka_instance" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_cr_ee_instance" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_db_instance" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_ecs_disk" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_elasticsearch_instance" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_gpdb_instance" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_hbr_vault" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_instance" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_kms_key" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_kms_secret" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_kvstore_instance" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_log_project" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_mongodb_instance" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_nas_file_system" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_oss_bucket" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_ots_instance" "a" {} # unsure "not known; depends on var.region"
resource "alicloud_polardb_cluster" "a" {} # unsure "not known; depends on var.region"
