variable "key" {
  type = string
}

resource "alicloud_db_instance" "plain" { # want "encryption_key is not set"
  engine = "MySQL"
}

resource "alicloud_db_instance" "encrypted" {
  engine         = "MySQL"
  encryption_key = "2d7e"
}

resource "alicloud_rds_clone_db_instance" "of_plain" {
  source_db_instance_id = alicloud_db_instance.plain.id # want "alicloud_db_instance.plain, from which it is made, is not encrypted"
}

resource "alicloud_rds_clone_db_instance" "of_encrypted" {
  source_db_instance_id = alicloud_db_instance.encrypted.id
}

resource "alicloud_rds_clone_db_instance" "of_another" {
  source_db_instance_id = "rm-uf6wjk5" # unsure "takes over the encryption"
}

resource "alicloud_rds_ddr_instance" "of_plain" {
  engine                  = "MySQL"
  source_db_instance_name = alicloud_db_instance.plain.id # want "is not encrypted"
}

resource "alicloud_rds_ddr_instance" "keyed" {
  engine                  = "MySQL"
  source_db_instance_name = alicloud_db_instance.plain.id
  encryption_key          = "2d7e"
}

resource "alicloud_rds_ddr_instance" "perhaps_keyed" {
  engine                  = "MySQL"
  source_db_instance_name = alicloud_db_instance.plain.id
  encryption_key          = var.key # unsure "var.key"
}

resource "alicloud_rds_upgrade_db_instance" "of_plain" {
  source_db_instance_id = alicloud_db_instance.plain.id # want "is not encrypted"
}

resource "alicloud_rds_upgrade_db_instance" "transparent" {
  source_db_instance_id = alicloud_db_instance.plain.id
  tde_status            = "Enabled"
}

resource "alicloud_rds_upgrade_db_instance" "perhaps_transparent" {
  source_db_instance_id = alicloud_db_instance.plain.id
  tde_status            = var.key # unsure "var.key"
}
