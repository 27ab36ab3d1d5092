variable "instance" {
  type = string
}

resource "huaweicloud_rds_sql_audit" "some" {
  instance_id = var.instance
  keep_days   = 180
}

resource "huaweicloud_dds_audit_log_policy" "some" {
  instance_id = var.instance
  keep_days   = 180
}

resource "huaweicloud_rds_instance" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"

resource "huaweicloud_rds_instance_v3" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"

resource "huaweicloud_dds_instance" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"

resource "huaweicloud_dds_instance_v3" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"
