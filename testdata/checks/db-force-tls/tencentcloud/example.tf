resource "tencentcloud_mysql_instance" "right" {}

resource "tencentcloud_mysql_ssl" "mysql_instance" {
  instance_id = tencentcloud_mysql_instance.right.id
  status      = "ON"
}

resource "tencentcloud_mysql_instance" "left_out" {} # want "no tencentcloud_mysql_ssl"

resource "tencentcloud_mysql_instance" "wrong" {}

resource "tencentcloud_mysql_ssl" "mysql_instance_wrong" {
  instance_id = tencentcloud_mysql_instance.wrong.id
  status      = "OFF" # want "status is \"OFF\", want ON"
}

resource "tencentcloud_postgresql_instance" "right" {}

resource "tencentcloud_postgresql_instance_ssl_config" "postgresql_instance" {
  db_instance_id = tencentcloud_postgresql_instance.right.id
  ssl_enabled    = true
}

resource "tencentcloud_postgresql_instance" "left_out" {} # want "no tencentcloud_postgresql_instance_ssl_config"

resource "tencentcloud_sqlserver_instance" "right" {}

resource "tencentcloud_sqlserver_db_instance_ssl_config" "sqlserver_instance" {
  instance_id = tencentcloud_sqlserver_instance.right.id
  encryption  = "enable"
}

resource "tencentcloud_sqlserver_instance" "left_out" {} # want "no tencentcloud_sqlserver_db_instance_ssl_config"

resource "tencentcloud_sqlserver_general_cloud_instance" "right" {}

resource "tencentcloud_sqlserver_db_instance_ssl_config" "sqlserver_general_cloud_instance" {
  instance_id = tencentcloud_sqlserver_general_cloud_instance.right.id
  encryption  = "enable"
}

resource "tencentcloud_sqlserver_general_cloud_instance" "left_out" {} # want "no tencentcloud_sqlserver_db_instance_ssl_config"

resource "tencentcloud_mongodb_instance" "right" {}

resource "tencentcloud_mongodb_instance_ssl" "mongodb_instance" {
  instance_id = tencentcloud_mongodb_instance.right.id
  enable      = true
}

resource "tencentcloud_mongodb_instance" "left_out" {} # want "no tencentcloud_mongodb_instance_ssl"

resource "tencentcloud_mongodb_sharding_instance" "right" {}

resource "tencentcloud_mongodb_instance_ssl" "mongodb_sharding_instance" {
  instance_id = tencentcloud_mongodb_sharding_instance.right.id
  enable      = true
}

resource "tencentcloud_mongodb_sharding_instance" "left_out" {} # want "no tencentcloud_mongodb_instance_ssl"

resource "tencentcloud_cynosdb_cluster" "right" {}

resource "tencentcloud_cynosdb_ssl" "cynosdb_cluster" {
  cluster_id = tencentcloud_cynosdb_cluster.right.id
  status     = "ON"
}

resource "tencentcloud_cynosdb_cluster" "left_out" {} # want "no tencentcloud_cynosdb_ssl"

resource "tencentcloud_cynosdb_cluster_v2" "right" {}

resource "tencentcloud_cynosdb_ssl" "cynosdb_cluster_v2" {
  cluster_id = tencentcloud_cynosdb_cluster_v2.right.id
  status     = "ON"
}

resource "tencentcloud_cynosdb_cluster_v2" "left_out" {} # want "no tencentcloud_cynosdb_ssl"
