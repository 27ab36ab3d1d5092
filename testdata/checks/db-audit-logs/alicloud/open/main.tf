variable "instance" {
  type = string
}

resource "alicloud_kvstore_audit_log_config" "some" {
  instance_id = var.instance
  db_audit    = true
}

resource "alicloud_mongodb_audit_policy" "some" {
  db_instance_id = var.instance
  audit_status   = "enable"
}

resource "alicloud_redis_tair_instance" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"

resource "alicloud_kvstore_instance" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"

resource "alicloud_mongodb_instance" "perhaps" {} # unsure "perhaps names it in db_instance_id; depends on var.instance"
