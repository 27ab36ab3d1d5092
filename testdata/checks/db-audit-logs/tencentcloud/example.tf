resource "tencentcloud_mysql_instance" "right" {}

resource "tencentcloud_mysql_audit_service" "mysql_instance" {
  instance_id = tencentcloud_mysql_instance.right.id
  log_expire_day = 180
}

resource "tencentcloud_mysql_instance" "left_out" {} # want "no tencentcloud_mysql_audit_service"

resource "tencentcloud_postgresql_instance" "right" {}

resource "tencentcloud_postgres_audit_service" "postgresql_instance" {
  instance_id = tencentcloud_postgresql_instance.right.id
  log_expire_day = 180
}

resource "tencentcloud_postgresql_instance" "left_out" {} # want "no tencentcloud_postgres_audit_service"

resource "tencentcloud_mongodb_instance" "right" {}

resource "tencentcloud_mongodb_audit_service" "mongodb_instance" {
  instance_id = tencentcloud_mongodb_instance.right.id
  log_expire_day = 180
}

resource "tencentcloud_mongodb_instance" "left_out" {} # want "no tencentcloud_mongodb_audit_service"

resource "tencentcloud_mongodb_sharding_instance" "right" {}

resource "tencentcloud_mongodb_audit_service" "mongodb_sharding_instance" {
  instance_id = tencentcloud_mongodb_sharding_instance.right.id
  log_expire_day = 180
}

resource "tencentcloud_mongodb_sharding_instance" "left_out" {} # want "no tencentcloud_mongodb_audit_service"
