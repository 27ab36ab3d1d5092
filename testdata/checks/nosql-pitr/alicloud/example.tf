variable "log" {
  type = number
}

resource "alicloud_mongodb_instance" "right" {
  enable_backup_log = 1
}

resource "alicloud_mongodb_instance" "left_out" {} # want "enable_backup_log is not set, want at least 1"

resource "alicloud_mongodb_instance" "given" {
  enable_backup_log = var.log # unsure "depends on var.log"
}

resource "alicloud_mongodb_sharding_instance" "right" {
  enable_backup_log = 1
}

resource "alicloud_mongodb_sharding_instance" "wrong" {
  enable_backup_log = 0 # want "enable_backup_log is 0, want at least 1"
}

resource "alicloud_mongodb_sharding_instance" "given" {
  enable_backup_log = var.log # unsure "depends on var.log"
}
