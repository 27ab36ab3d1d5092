variable "region" {}

provider "huaweicloud" {
  region = var.region
}

resource "huaweicloud_cbr_vault" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_compute_instance" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_css_cluster" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_csms_secret" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_dcs_instance" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_dds_instance" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_dms_kafka_instance" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_dms_rabbitmq_instance" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_dms_rocketmq_instance" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_dws_cluster" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_evs_volume" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_gaussdb_mysql_instance" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_kms_key" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_lts_group" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_obs_bucket" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_rds_instance" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_sfs_turbo" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_swr_organization" "a" {} # unsure "not known; depends on var.region"
resource "huaweicloud_taurusdb_instance" "a" {} # unsure "not known; depends on var.region"
