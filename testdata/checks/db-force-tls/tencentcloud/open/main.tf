variable "instance" {
  type = string
}

resource "tencentcloud_mysql_ssl" "some" {
  instance_id = var.instance
  status      = "ON"
}

resource "tencentcloud_postgresql_instance_ssl_config" "some" {
  db_instance_id = var.instance
  ssl_enabled    = true
}

resource "tencentcloud_sqlserver_db_instance_ssl_config" "some" {
  instance_id = var.instance
  encryption  = "enable"
}

resource "tencentcloud_mongodb_instance_ssl" "some" {
  instance_id = var.instance
  enable      = true
}

resource "tencentcloud_cynosdb_ssl" "some" {
  cluster_id = var.instance
  status     = "ON"
}

resource "tencentcloud_mysql_instance" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"

resource "tencentcloud_postgresql_instance" "perhaps" {} # unsure "perhaps names it in db_instance_id; depends on var.instance"

resource "tencentcloud_sqlserver_instance" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"

resource "tencentcloud_sqlserver_general_cloud_instance" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"

resource "tencentcloud_mongodb_instance" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"

resource "tencentcloud_mongodb_sharding_instance" "perhaps" {} # unsure "perhaps names it in instance_id; depends on var.instance"

resource "tencentcloud_cynosdb_cluster" "perhaps" {} # unsure "perhaps names it in cluster_id; depends on var.instance"

resource "tencentcloud_cynosdb_cluster_v2" "perhaps" {} # unsure "perhaps names it in cluster_id; depends on var.instance"
