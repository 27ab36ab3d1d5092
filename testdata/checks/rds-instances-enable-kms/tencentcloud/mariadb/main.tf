resource "tencentcloud_mariadb_instance" "encrypted" {}

resource "tencentcloud_mariadb_encrypt_attributes" "mariadb_instance" {
  instance_id = tencentcloud_mariadb_instance.encrypted.id
  encrypt_enabled = 1
}

resource "tencentcloud_mariadb_instance" "plain" {} # want "no tencentcloud_mariadb_encrypt_attributes names it in instance_id"

resource "tencentcloud_mariadb_hour_db_instance" "encrypted" {}

resource "tencentcloud_mariadb_encrypt_attributes" "mariadb_hour_db_instance" {
  instance_id = tencentcloud_mariadb_hour_db_instance.encrypted.id
  encrypt_enabled = 1
}

resource "tencentcloud_mariadb_hour_db_instance" "plain" {} # want "no tencentcloud_mariadb_encrypt_attributes names it in instance_id"

resource "tencentcloud_mariadb_dedicatedcluster_db_instance" "encrypted" {}

resource "tencentcloud_mariadb_encrypt_attributes" "mariadb_dedicatedcluster_db_instance" {
  instance_id = tencentcloud_mariadb_dedicatedcluster_db_instance.encrypted.id
  encrypt_enabled = 1
}

resource "tencentcloud_mariadb_dedicatedcluster_db_instance" "plain" {} # want "no tencentcloud_mariadb_encrypt_attributes names it in instance_id"

resource "tencentcloud_mariadb_instance" "switched_off" {}

resource "tencentcloud_mariadb_encrypt_attributes" "switched_off" {
  instance_id     = tencentcloud_mariadb_instance.switched_off.id
  encrypt_enabled = 0 # want "tencentcloud_mariadb_encrypt_attributes.switched_off names it, but encrypt_enabled is 0"
}
