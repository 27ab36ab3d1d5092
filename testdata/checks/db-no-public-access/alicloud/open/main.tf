variable "instance" {
  type = string
}

resource "alicloud_db_connection" "some" {
  instance_id = var.instance # unsure "perhaps alicloud_db_connection.some gives it a public address; depends on var.instance"
}

resource "alicloud_kvstore_connection" "some" {
  instance_id = var.instance # unsure "perhaps alicloud_kvstore_connection.some gives it a public address; depends on var.instance"
}

resource "alicloud_polardb_endpoint_address" "some" {
  db_cluster_id = var.instance # unsure "perhaps alicloud_polardb_endpoint_address.some gives it a public address; depends on var.instance"
}

resource "alicloud_mongodb_public_network_address" "some" {
  db_instance_id = var.instance # unsure "perhaps alicloud_mongodb_public_network_address.some gives it a public address; depends on var.instance"
}

resource "alicloud_mongodb_sharding_network_public_address" "some" {
  db_instance_id = var.instance # unsure "perhaps alicloud_mongodb_sharding_network_public_address.some gives it a public address; depends on var.instance"
}

resource "alicloud_gpdb_connection" "some" {
  instance_id = var.instance # unsure "perhaps alicloud_gpdb_connection.some gives it a public address; depends on var.instance"
}

resource "alicloud_db_instance" "perhaps" {}

resource "alicloud_db_readonly_instance" "perhaps" {}

resource "alicloud_kvstore_instance" "perhaps" {}

resource "alicloud_redis_tair_instance" "perhaps" {}

resource "alicloud_polardb_cluster" "perhaps" {}

resource "alicloud_mongodb_instance" "perhaps" {}

resource "alicloud_mongodb_sharding_instance" "perhaps" {}

resource "alicloud_gpdb_instance" "perhaps" {}
