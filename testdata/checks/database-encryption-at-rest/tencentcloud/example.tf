resource "tencentcloud_cynosdb_cluster" "encrypted" {
  cluster_name = "core"
}

resource "tencentcloud_cynosdb_cluster_transparent_encrypt" "encrypted" {
  cluster_id = tencentcloud_cynosdb_cluster.encrypted.id
  key_type   = "cloud"
}

resource "tencentcloud_cynosdb_cluster" "plain" { # want "no tencentcloud_cynosdb_cluster_transparent_encrypt names it in cluster_id"
  cluster_name = "core-test"
}

resource "tencentcloud_cynosdb_cluster_v2" "encrypted" {
  cluster_name = "core"
}

resource "tencentcloud_cynosdb_cluster_transparent_encrypt" "encrypted_v2" {
  cluster_id = tencentcloud_cynosdb_cluster_v2.encrypted.id
  key_type   = "cloud"
}

resource "tencentcloud_cynosdb_cluster_v2" "plain" { # want "no tencentcloud_cynosdb_cluster_transparent_encrypt names it in cluster_id"
  cluster_name = "core-test"
}

resource "tencentcloud_dcdb_db_instance" "encrypted" {
  instance_name = "ledger"
}

resource "tencentcloud_dcdb_encrypt_attributes_config" "encrypted" {
  instance_id     = tencentcloud_dcdb_db_instance.encrypted.id
  encrypt_enabled = 1
}

resource "tencentcloud_dcdb_db_instance" "switched_off" {
  instance_name = "ledger-test"
}

resource "tencentcloud_dcdb_encrypt_attributes_config" "switched_off" {
  instance_id     = tencentcloud_dcdb_db_instance.switched_off.id
  encrypt_enabled = 0 # want "encrypt_enabled is 0, want 1"
}

resource "tencentcloud_dcdb_hourdb_instance" "encrypted" {
  instance_name = "ledger"
}

resource "tencentcloud_dcdb_encrypt_attributes_config" "hourly" {
  instance_id     = tencentcloud_dcdb_hourdb_instance.encrypted.id
  encrypt_enabled = 1
}

resource "tencentcloud_dcdb_hourdb_instance" "plain" { # want "no tencentcloud_dcdb_encrypt_attributes_config names it in instance_id"
  instance_name = "ledger-test"
}
