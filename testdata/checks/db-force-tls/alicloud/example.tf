variable "encrypted" {
  type = bool
}

variable "action" {
  type = string
}

variable "number" {
  type = number
}

resource "alicloud_db_instance" "right" {
  ssl_action = "Open"
}

resource "alicloud_db_instance" "wrong" {
  ssl_action = "Close" # want "ssl_action is \"Close\", want Open or Update"
}

resource "alicloud_db_instance" "given" {
  ssl_action = var.action # unsure "depends on var.action"
}

resource "alicloud_mongodb_instance" "right" {
  ssl_action = "Update"
}

resource "alicloud_mongodb_instance" "left_out" {} # want "ssl_action is not set, want Open or Update"

resource "alicloud_mongodb_instance" "given" {
  ssl_action = var.action # unsure "depends on var.action"
}

resource "alicloud_mongodb_sharding_instance" "right" {
  ssl_action = "Open"
}

resource "alicloud_mongodb_sharding_instance" "left_out" {} # want "ssl_action is not set, want Open or Update"

resource "alicloud_mongodb_sharding_instance" "given" {
  ssl_action = var.action # unsure "depends on var.action"
}

resource "alicloud_gpdb_instance" "right" {
  ssl_enabled = 1
}

resource "alicloud_gpdb_instance" "wrong" {
  ssl_enabled = 0 # want "ssl_enabled is 0, want 1"
}

resource "alicloud_gpdb_instance" "given" {
  ssl_enabled = var.number # unsure "depends on var.number"
}

resource "alicloud_adb_cluster" "right" {
  enable_ssl = true
}

resource "alicloud_adb_cluster" "left_out" {} # want "enable_ssl is not set, want true"

resource "alicloud_adb_cluster" "given" {
  enable_ssl = var.encrypted # unsure "depends on var.encrypted"
}

resource "alicloud_adb_db_cluster" "right" {
  enable_ssl = true
}

resource "alicloud_adb_db_cluster" "left_out" {} # want "enable_ssl is not set, want true"

resource "alicloud_adb_db_cluster" "given" {
  enable_ssl = var.encrypted # unsure "depends on var.encrypted"
}

resource "alicloud_adb_db_cluster_lake_version" "right" {
  enable_ssl = true
}

resource "alicloud_adb_db_cluster_lake_version" "left_out" {} # want "enable_ssl is not set, want true"

resource "alicloud_adb_db_cluster_lake_version" "given" {
  enable_ssl = var.encrypted # unsure "depends on var.encrypted"
}


resource "alicloud_db_instance" "left_out" {} # want "ssl_action is not set"

resource "alicloud_polardb_cluster" "encrypted" {
  db_type = "MySQL"
}

resource "alicloud_polardb_primary_endpoint" "encrypted" {
  db_cluster_id = alicloud_polardb_cluster.encrypted.id
  ssl_enabled   = "Enable"
}

resource "alicloud_polardb_cluster" "plain" { # want "no endpoint names it in db_cluster_id"
  db_type = "MySQL"
}

resource "alicloud_polardb_cluster" "given" {
  db_type = "MySQL"
}

resource "alicloud_polardb_primary_endpoint" "given" {
  db_cluster_id = alicloud_polardb_cluster.given.id
  ssl_enabled   = var.action # unsure "depends on var.action"
}

resource "alicloud_polardb_cluster" "postgresql" { # skip: its endpoints have it by default
  db_type = "PostgreSQL"
}
