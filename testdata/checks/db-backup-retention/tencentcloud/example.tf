variable "days" {
  type = number
}

resource "tencentcloud_mysql_backup_policy" "right" {
  retention_period = 7
}

resource "tencentcloud_mysql_backup_policy" "wrong" {
  retention_period = 5 # want "retention_period is 5, want at least 7"
}

resource "tencentcloud_mysql_backup_policy" "given" {
  retention_period = var.days # unsure "depends on var.days"
}

resource "tencentcloud_postgresql_backup_plan" "right" {
  base_backup_retention_period = 7
}

resource "tencentcloud_postgresql_backup_plan" "wrong" {
  base_backup_retention_period = 5 # want "base_backup_retention_period is 5, want at least 7"
}

resource "tencentcloud_postgresql_backup_plan" "given" {
  base_backup_retention_period = var.days # unsure "depends on var.days"
}

resource "tencentcloud_postgresql_backup_plan_config" "right" {
  base_backup_retention_period = 7
}

resource "tencentcloud_postgresql_backup_plan_config" "wrong" {
  base_backup_retention_period = 5 # want "base_backup_retention_period is 5, want at least 7"
}

resource "tencentcloud_postgresql_backup_plan_config" "given" {
  base_backup_retention_period = var.days # unsure "depends on var.days"
}

resource "tencentcloud_sqlserver_config_backup_strategy" "right" {
  backup_save_days = 7
}

resource "tencentcloud_sqlserver_config_backup_strategy" "wrong" {
  backup_save_days = 5 # want "backup_save_days is 5, want at least 7"
}

resource "tencentcloud_sqlserver_config_backup_strategy" "given" {
  backup_save_days = var.days # unsure "depends on var.days"
}

resource "tencentcloud_mongodb_instance_backup_rule" "right" {
  backup_retention_period = 7
}

resource "tencentcloud_mongodb_instance_backup_rule" "wrong" {
  backup_retention_period = 5 # want "backup_retention_period is 5, want at least 7"
}

resource "tencentcloud_mongodb_instance_backup_rule" "given" {
  backup_retention_period = var.days # unsure "depends on var.days"
}


resource "tencentcloud_mysql_backup_policy" "left_out" {
  mysql_id = "core"
}
