resource "huaweicloud_rds_instance" "right" {}

resource "huaweicloud_rds_sql_audit" "rds_instance" {
  instance_id = huaweicloud_rds_instance.right.id
  keep_days   = 180
}

resource "huaweicloud_rds_instance" "left_out" {} # want "no huaweicloud_rds_sql_audit"

resource "huaweicloud_rds_instance_v3" "right" {}

resource "huaweicloud_rds_sql_audit" "rds_instance_v3" {
  instance_id = huaweicloud_rds_instance_v3.right.id
  keep_days   = 180
}

resource "huaweicloud_rds_instance_v3" "left_out" {} # want "no huaweicloud_rds_sql_audit"

resource "huaweicloud_dds_instance" "right" {}

resource "huaweicloud_dds_audit_log_policy" "dds_instance" {
  instance_id = huaweicloud_dds_instance.right.id
  keep_days   = 180
}

resource "huaweicloud_dds_instance" "left_out" {} # want "no huaweicloud_dds_audit_log_policy"

resource "huaweicloud_dds_instance_v3" "right" {}

resource "huaweicloud_dds_audit_log_policy" "dds_instance_v3" {
  instance_id = huaweicloud_dds_instance_v3.right.id
  keep_days   = 180
}

resource "huaweicloud_dds_instance_v3" "left_out" {} # want "no huaweicloud_dds_audit_log_policy"

variable "audited" {
  type = bool
}

resource "huaweicloud_taurusdb_instance" "right" {
  audit_log_enabled = true
}

resource "huaweicloud_taurusdb_instance" "left_out" {} # want "audit_log_enabled is not set, want true"

resource "huaweicloud_taurusdb_instance" "given" {
  audit_log_enabled = var.audited # unsure "depends on var.audited"
}

resource "huaweicloud_gaussdb_mysql_instance" "right" {
  audit_log_enabled = true
}

resource "huaweicloud_gaussdb_mysql_instance" "left_out" {} # want "audit_log_enabled is not set, want true"

resource "huaweicloud_gaussdb_mysql_instance" "given" {
  audit_log_enabled = var.audited # unsure "depends on var.audited"
}

resource "huaweicloud_dws_cluster" "right" {
  lts_enable = true
}

resource "huaweicloud_dws_cluster" "left_out" {} # want "lts_enable is not set, want true"

resource "huaweicloud_dws_cluster" "given" {
  lts_enable = var.audited # unsure "depends on var.audited"
}


resource "huaweicloud_rds_instance" "streamed" {}

resource "huaweicloud_rds_lts_config" "streamed" {
  instance_id = huaweicloud_rds_instance.streamed.id
  log_type    = "audit_log"
}

resource "huaweicloud_rds_instance" "audited_by_service" {}

resource "huaweicloud_dbss_rds_database" "audited_by_service" {
  rds_id = huaweicloud_rds_instance.audited_by_service.id
  type   = "MYSQL"
  status = "ON"
}

resource "huaweicloud_dws_cluster" "audit_switched_off" {} # want "lts_enable is not set"

resource "huaweicloud_dbss_rds_database" "audit_switched_off" {
  rds_id = huaweicloud_dws_cluster.audit_switched_off.id
  type   = "DWS"
  status = "OFF"
}

resource "huaweicloud_rds_instance" "slow_log_only" {} # want "no huaweicloud_rds_sql_audit"

resource "huaweicloud_rds_lts_config" "slow_log_only" {
  instance_id = huaweicloud_rds_instance.slow_log_only.id
  log_type    = "slow_log"
}

resource "huaweicloud_rds_instance" "sqlserver" { # skip: there is no argument for it
  db {
    type    = "SQLServer"
    version = "2022_SE"
  }
}
