resource "alicloud_kvstore_instance" "right" {}

resource "alicloud_kvstore_audit_log_config" "kvstore_instance" {
  instance_id = alicloud_kvstore_instance.right.id
  retention   = 180
}

resource "alicloud_kvstore_instance" "left_out" {} # want "no alicloud_kvstore_audit_log_config"

resource "alicloud_kvstore_instance" "wrong" {}

resource "alicloud_kvstore_audit_log_config" "kvstore_instance_wrong" {
  instance_id = alicloud_kvstore_instance.wrong.id
  db_audit    = false # want "db_audit is false, want true"
}

resource "alicloud_redis_tair_instance" "right" {}

resource "alicloud_kvstore_audit_log_config" "redis_tair_instance" {
  instance_id = alicloud_redis_tair_instance.right.id
  db_audit    = true
}

resource "alicloud_redis_tair_instance" "left_out" {} # want "no alicloud_kvstore_audit_log_config"

resource "alicloud_mongodb_instance" "right" {}

resource "alicloud_mongodb_audit_policy" "mongodb_instance" {
  db_instance_id = alicloud_mongodb_instance.right.id
  audit_status   = "enable"
}

resource "alicloud_mongodb_instance" "left_out" {} # want "no alicloud_mongodb_audit_policy"

resource "alicloud_mongodb_instance" "wrong" {}

resource "alicloud_mongodb_audit_policy" "mongodb_instance_wrong" {
  db_instance_id = alicloud_mongodb_instance.wrong.id
  audit_status   = "disabled" # want "audit_status is \"disabled\", want enable"
}

variable "status" {
  type = string
}

resource "alicloud_db_instance" "right" {
  sql_collector_status = "Enabled"
}

resource "alicloud_db_instance" "left_out" {} # want "sql_collector_status is not set, want Enabled"

resource "alicloud_db_instance" "given" {
  sql_collector_status = var.status # unsure "depends on var.status"
}

resource "alicloud_polardb_cluster" "right" {
  collector_status = "Enable"
}

resource "alicloud_polardb_cluster" "wrong" {
  collector_status = "Disabled" # want "collector_status is \"Disabled\", want Enable"
}

resource "alicloud_polardb_cluster" "given" {
  collector_status = var.status # unsure "depends on var.status"
}
