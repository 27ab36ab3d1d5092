variable "protected" {
  type = bool
}

variable "lock" {
  type = number
}

resource "alicloud_db_instance" "right" {
  deletion_protection = true
}

resource "alicloud_db_instance" "left_out" {} # want "deletion_protection is not set, want true"

resource "alicloud_db_instance" "given" {
  deletion_protection = var.protected # unsure "depends on var.protected"
}

resource "alicloud_rds_clone_db_instance" "right" {
  deletion_protection = true
}

resource "alicloud_rds_clone_db_instance" "left_out" {} # want "deletion_protection is not set, want true"

resource "alicloud_rds_clone_db_instance" "given" {
  deletion_protection = var.protected # unsure "depends on var.protected"
}

resource "alicloud_polardb_cluster" "right" {
  deletion_lock = 1
}

resource "alicloud_polardb_cluster" "left_out" {} # want "deletion_lock is not set, want 1"

resource "alicloud_polardb_cluster" "given" {
  deletion_lock = var.lock # unsure "depends on var.lock"
}

resource "alicloud_kvstore_instance" "right" {
  instance_release_protection = true
}

resource "alicloud_kvstore_instance" "left_out" {} # want "instance_release_protection is not set, want true"

resource "alicloud_kvstore_instance" "given" {
  instance_release_protection = var.protected # unsure "depends on var.protected"
}

resource "alicloud_mongodb_instance" "right" {
  db_instance_release_protection = true
}

resource "alicloud_mongodb_instance" "left_out" {} # want "db_instance_release_protection is not set, want true"

resource "alicloud_mongodb_instance" "given" {
  db_instance_release_protection = var.protected # unsure "depends on var.protected"
}

resource "alicloud_mongodb_sharding_instance" "right" {
  db_instance_release_protection = true
}

resource "alicloud_mongodb_sharding_instance" "wrong" {
  db_instance_release_protection = false # want "db_instance_release_protection is false, want true"
}

resource "alicloud_mongodb_sharding_instance" "given" {
  db_instance_release_protection = var.protected # unsure "depends on var.protected"
}


resource "alicloud_db_instance" "subscription" { # skip: it cannot be released
  instance_charge_type = "Prepaid"
}

resource "alicloud_polardb_cluster" "subscription" { # skip: it cannot be released
  pay_type = "PrePaid"
}
