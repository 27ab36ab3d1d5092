# All of these rest where the provider is.
provider "huaweicloud" {
  region = "eu-west-0" # want "data rests in eu-west-0, which is not among the allowed regions"
}

resource "huaweicloud_cbr_vault" "a" {}
resource "huaweicloud_compute_instance" "a" {}
resource "huaweicloud_css_cluster" "a" {}
resource "huaweicloud_csms_secret" "a" {}
resource "huaweicloud_dcs_instance" "a" {}
resource "huaweicloud_dds_instance" "a" {}
resource "huaweicloud_dms_kafka_instance" "a" {}
resource "huaweicloud_dms_rabbitmq_instance" "a" {}
resource "huaweicloud_dms_rocketmq_instance" "a" {}
resource "huaweicloud_dws_cluster" "a" {}
resource "huaweicloud_evs_volume" "a" {}
resource "huaweicloud_gaussdb_mysql_instance" "a" {}
resource "huaweicloud_kms_key" "a" {}
resource "huaweicloud_lts_group" "a" {}
resource "huaweicloud_obs_bucket" "a" {}
resource "huaweicloud_rds_instance" "a" {}
resource "huaweicloud_sfs_turbo" "a" {}
resource "huaweicloud_swr_organization" "a" {}
resource "huaweicloud_taurusdb_instance" "a" {}
