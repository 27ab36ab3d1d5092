variable "protected" {
  type = bool
}

variable "state" {
  type = string
}

resource "tencentcloud_mysql_instance" "right" {
  destroy_protect = "on"
}

resource "tencentcloud_mysql_instance" "wrong" {
  destroy_protect = "off" # want "destroy_protect is \"off\", want on"
}

resource "tencentcloud_mysql_instance" "given" {
  destroy_protect = var.state # unsure "depends on var.state"
}

resource "tencentcloud_postgresql_instance" "right" {
  delete_protection = true
}

resource "tencentcloud_postgresql_instance" "left_out" {} # want "delete_protection is not set, want true"

resource "tencentcloud_postgresql_instance" "given" {
  delete_protection = var.protected # unsure "depends on var.protected"
}

resource "tencentcloud_postgresql_clone_db_instance" "right" {
  deletion_protection = true
}

resource "tencentcloud_postgresql_clone_db_instance" "left_out" {} # want "deletion_protection is not set, want true"

resource "tencentcloud_postgresql_clone_db_instance" "given" {
  deletion_protection = var.protected # unsure "depends on var.protected"
}


resource "tencentcloud_mysql_instance" "left_out" {} # want "destroy_protect is not set, want on"
