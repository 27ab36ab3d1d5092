variable "key" {
  type = string
}

resource "alicloud_kms_key" "data" {}

resource "alicloud_db_instance" "encrypted" {
  engine                   = "MySQL"
  engine_version           = "8.0"
  instance_type            = "rds.mysql.s3.large"
  instance_storage         = 50
  db_instance_storage_type = "cloud_essd"
  encryption_key           = alicloud_kms_key.data.id
}

resource "alicloud_db_instance" "transparent" {
  engine         = "MySQL"
  engine_version = "5.7"
  tde_status     = "Enabled"
}

resource "alicloud_db_instance" "plain" { # want "encryption_key is not set, want a key"
  engine         = "MySQL"
  engine_version = "8.0"
}

resource "alicloud_db_instance" "given" {
  engine         = "MySQL"
  engine_version = "8.0"
  encryption_key = var.key # unsure "depends on var.key"
}

resource "alicloud_db_instance" "local" {
  engine                   = "MySQL"
  engine_version           = "8.0"
  db_instance_storage_type = "local_ssd" # want "is \"local_ssd\", want a cloud disk"
  encryption_key           = alicloud_kms_key.data.id
}

resource "alicloud_db_instance" "disabled" {
  engine         = "PostgreSQL"
  engine_version = "15.0"
  encryption_key = "disabled" # want "is \"disabled\""
}

resource "alicloud_db_instance" "mariadb" {
  engine         = "MariaDB" # unsure "the provider has no argument for the encryption of MariaDB"
  engine_version = "10.3"
}
