variable "days" {
  type = number
}

resource "alicloud_db_backup_policy" "right" {
  backup_retention_period = 30
}

resource "alicloud_db_backup_policy" "wrong" {
  backup_retention_period = 6 # want "backup_retention_period is 6, want at least 7"
}

resource "alicloud_db_backup_policy" "given" {
  backup_retention_period = var.days # unsure "depends on var.days"
}

resource "alicloud_polardb_backup_policy" "right" {
  data_level1_backup_retention_period = 7
}

resource "alicloud_polardb_backup_policy" "wrong" {
  data_level1_backup_retention_period = 3 # want "data_level1_backup_retention_period is 3, want at least 7"
}

resource "alicloud_polardb_backup_policy" "given" {
  data_level1_backup_retention_period = var.days # unsure "depends on var.days"
}

resource "alicloud_mongodb_instance" "right" {
  backup_retention_period = 7
}

resource "alicloud_mongodb_instance" "wrong" {
  backup_retention_period = 3 # want "backup_retention_period is 3, want at least 7"
}

resource "alicloud_mongodb_instance" "given" {
  backup_retention_period = var.days # unsure "depends on var.days"
}

resource "alicloud_mongodb_sharding_instance" "right" {
  backup_retention_period = 7
}

resource "alicloud_mongodb_sharding_instance" "wrong" {
  backup_retention_period = 3 # want "backup_retention_period is 3, want at least 7"
}

resource "alicloud_mongodb_sharding_instance" "given" {
  backup_retention_period = var.days # unsure "depends on var.days"
}


resource "alicloud_db_backup_policy" "older_argument" {
  retention_period = 5 # want "retention_period is 5, want at least 7"
}

resource "alicloud_db_backup_policy" "left_out" {
  instance_id = "core"
}
