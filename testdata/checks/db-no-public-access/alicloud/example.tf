resource "alicloud_db_instance" "private" {}

resource "alicloud_db_instance" "public" {}

resource "alicloud_db_connection" "db_instance" {
  instance_id = alicloud_db_instance.public.id # want "alicloud_db_connection.db_instance gives it a public address"
}

resource "alicloud_db_readonly_instance" "private" {}

resource "alicloud_db_readonly_instance" "public" {}

resource "alicloud_db_connection" "db_readonly_instance" {
  instance_id = alicloud_db_readonly_instance.public.id # want "alicloud_db_connection.db_readonly_instance gives it a public address"
}

resource "alicloud_kvstore_instance" "private" {}

resource "alicloud_kvstore_instance" "public" {}

resource "alicloud_kvstore_connection" "kvstore_instance" {
  instance_id = alicloud_kvstore_instance.public.id # want "alicloud_kvstore_connection.kvstore_instance gives it a public address"
}

resource "alicloud_redis_tair_instance" "private" {}

resource "alicloud_redis_tair_instance" "public" {}

resource "alicloud_kvstore_connection" "redis_tair_instance" {
  instance_id = alicloud_redis_tair_instance.public.id # want "alicloud_kvstore_connection.redis_tair_instance gives it a public address"
}

resource "alicloud_polardb_cluster" "private" {}

resource "alicloud_polardb_cluster" "public" {}

resource "alicloud_polardb_endpoint_address" "polardb_cluster" {
  db_cluster_id = alicloud_polardb_cluster.public.id # want "alicloud_polardb_endpoint_address.polardb_cluster gives it a public address"
}

resource "alicloud_mongodb_instance" "private" {}

resource "alicloud_mongodb_instance" "public" {}

resource "alicloud_mongodb_public_network_address" "mongodb_instance" {
  db_instance_id = alicloud_mongodb_instance.public.id # want "alicloud_mongodb_public_network_address.mongodb_instance gives it a public address"
}

resource "alicloud_mongodb_sharding_instance" "private" {}

resource "alicloud_mongodb_sharding_instance" "public" {}

resource "alicloud_mongodb_sharding_network_public_address" "mongodb_sharding_instance" {
  db_instance_id = alicloud_mongodb_sharding_instance.public.id # want "alicloud_mongodb_sharding_network_public_address.mongodb_sharding_instance gives it a public address"
}

resource "alicloud_gpdb_instance" "private" {}

resource "alicloud_gpdb_instance" "public" {}

resource "alicloud_gpdb_connection" "gpdb_instance" {
  instance_id = alicloud_gpdb_instance.public.id # want "alicloud_gpdb_connection.gpdb_instance gives it a public address"
}

variable "public" {
  type = bool
}

resource "alicloud_elasticsearch_instance" "wrong" {
  enable_public = true # want "enable_public is true, want false"
}

resource "alicloud_elasticsearch_instance" "left_out" {}

resource "alicloud_elasticsearch_instance" "given" {
  enable_public = var.public # unsure "depends on var.public"
}

resource "alicloud_click_house_db_cluster" "wrong" {
  allocate_public_connection = true # want "allocate_public_connection is true, want false"
}

resource "alicloud_click_house_db_cluster" "left_out" {}

resource "alicloud_click_house_db_cluster" "given" {
  allocate_public_connection = var.public # unsure "depends on var.public"
}


resource "alicloud_elasticsearch_instance" "kibana" {
  enable_kibana_public_network = true # want "enable_kibana_public_network is true, want false"
}

resource "alicloud_polardb_cluster" "private_endpoint" {}

resource "alicloud_polardb_endpoint" "private" {
  db_cluster_id = alicloud_polardb_cluster.private_endpoint.id
  net_type      = "Private"
}

resource "alicloud_polardb_cluster" "public_endpoint" {}

resource "alicloud_polardb_endpoint" "public" {
  db_cluster_id = alicloud_polardb_cluster.public_endpoint.id # want "alicloud_polardb_endpoint.public gives it a public address"
  net_type      = "Public"
}
