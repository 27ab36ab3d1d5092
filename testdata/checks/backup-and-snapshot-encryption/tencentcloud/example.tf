variable "status" {
  type = string
}

resource "tencentcloud_mysql_backup_encryption_status" "on" {
  encryption_status = "on"
}

resource "tencentcloud_mysql_backup_encryption_status" "off" {
  encryption_status = "off" # want "encryption_status is \"off\", want on"
}

resource "tencentcloud_mysql_backup_encryption_status" "given" {
  encryption_status = var.status # unsure "depends on var.status"
}
