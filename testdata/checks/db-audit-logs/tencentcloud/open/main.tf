variable "instance" {
  type = string
}

resource "tencentcloud_mysql_audit_service" "some" {
  instance_id = var.instance
  log_expire_day = 180
}

resource "tencentcloud_postgres_audit_service" "some" {
  instance_id = var.instance
  log_expire_day = 180
}

resource "tencentcloud_mongodb_audit_service" "some" {
  instance_id = var.instance
  log_expire_day = 180
}

resource "tencentcloud_mysql_instance" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"

resource "tencentcloud_postgresql_instance" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"

resource "tencentcloud_mongodb_instance" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"

resource "tencentcloud_mongodb_sharding_instance" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"
