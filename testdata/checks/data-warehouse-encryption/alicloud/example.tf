variable "encrypted" {
  type = bool
}

variable "type" {
  type = string
}

resource "alicloud_gpdb_instance" "encrypted" {
  encryption_type = "CloudDisk"
}

resource "alicloud_gpdb_instance" "plain" {} # want "encryption_type is not set, want CloudDisk"

resource "alicloud_gpdb_instance" "given" {
  encryption_type = var.type # unsure "depends on var.type"
}

resource "alicloud_gpdb_elastic_instance" "encrypted" {
  encryption_type = "CloudDisk"
}

resource "alicloud_gpdb_elastic_instance" "plain" {} # want "encryption_type is not set, want CloudDisk"

resource "alicloud_gpdb_elastic_instance" "given" {
  encryption_type = var.type # unsure "depends on var.type"
}

resource "alicloud_click_house_db_cluster" "encrypted" {
  encryption_type = "CloudDisk"
}

resource "alicloud_click_house_db_cluster" "plain" {} # want "encryption_type is not set, want CloudDisk"

resource "alicloud_click_house_db_cluster" "given" {
  encryption_type = var.type # unsure "depends on var.type"
}

resource "alicloud_adb_cluster" "encrypted" {
  disk_encryption = true
}

resource "alicloud_adb_cluster" "plain" {} # want "disk_encryption is not set, want true"

resource "alicloud_adb_cluster" "given" {
  disk_encryption = var.encrypted # unsure "depends on var.encrypted"
}

resource "alicloud_adb_db_cluster" "encrypted" {
  disk_encryption = true
}

resource "alicloud_adb_db_cluster" "plain" {} # want "disk_encryption is not set, want true"

resource "alicloud_adb_db_cluster" "given" {
  disk_encryption = var.encrypted # unsure "depends on var.encrypted"
}

resource "alicloud_adb_db_cluster_lake_version" "encrypted" {
  disk_encryption = true
}

resource "alicloud_adb_db_cluster_lake_version" "plain" {} # want "disk_encryption is not set, want true"

resource "alicloud_adb_db_cluster_lake_version" "given" {
  disk_encryption = var.encrypted # unsure "depends on var.encrypted"
}
