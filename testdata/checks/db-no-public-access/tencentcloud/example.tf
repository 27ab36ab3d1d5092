variable "service" {
  type = number
}

variable "public" {
  type = bool
}

variable "access" {
  type = string
}

resource "tencentcloud_mysql_instance" "right" {
  internet_service = 0
}

resource "tencentcloud_mysql_instance" "wrong" {
  internet_service = 1 # want "internet_service is 1, want other than 1"
}

resource "tencentcloud_mysql_instance" "given" {
  internet_service = var.service # unsure "depends on var.service"
}

resource "tencentcloud_postgresql_instance" "wrong" {
  public_access_switch = true # want "public_access_switch is true, want false"
}

resource "tencentcloud_postgresql_instance" "left_out" {}

resource "tencentcloud_postgresql_instance" "given" {
  public_access_switch = var.public # unsure "depends on var.public"
}

resource "tencentcloud_elasticsearch_instance" "right" {
  public_access = "CLOSE"
}

resource "tencentcloud_elasticsearch_instance" "wrong" {
  public_access = "OPEN" # want "public_access is \"OPEN\""
}

resource "tencentcloud_elasticsearch_instance" "given" {
  public_access = var.access # unsure "depends on var.access"
}


resource "tencentcloud_mysql_instance" "left_out" {}

resource "tencentcloud_elasticsearch_instance" "kibana" {
  kibana_public_access = "OPEN" # want "kibana_public_access is \"OPEN\""
}

resource "tencentcloud_cynosdb_cluster" "private" {}

resource "tencentcloud_cynosdb_cluster" "public" {}

resource "tencentcloud_cynosdb_wan" "cynosdb_cluster" {
  cluster_id = tencentcloud_cynosdb_cluster.public.id # want "tencentcloud_cynosdb_wan.cynosdb_cluster gives it a public address"
}

resource "tencentcloud_cynosdb_cluster_v2" "private" {}

resource "tencentcloud_cynosdb_cluster_v2" "public" {}

resource "tencentcloud_cynosdb_wan" "cynosdb_cluster_v2" {
  cluster_id = tencentcloud_cynosdb_cluster_v2.public.id # want "tencentcloud_cynosdb_wan.cynosdb_cluster_v2 gives it a public address"
}

resource "tencentcloud_sqlserver_instance" "private" {}

resource "tencentcloud_sqlserver_wan_ip_config" "sqlserver_instance_private" {
  instance_id   = tencentcloud_sqlserver_instance.private.id
  enable_wan_ip = false
}

resource "tencentcloud_sqlserver_instance" "public" {}

resource "tencentcloud_sqlserver_wan_ip_config" "sqlserver_instance_public" {
  instance_id   = tencentcloud_sqlserver_instance.public.id # want "_public gives it a public address"
  enable_wan_ip = true
}

resource "tencentcloud_sqlserver_instance" "given" {}

resource "tencentcloud_sqlserver_wan_ip_config" "sqlserver_instance_given" {
  instance_id   = tencentcloud_sqlserver_instance.given.id
  enable_wan_ip = var.public # unsure "depends on var.public"
}

resource "tencentcloud_sqlserver_basic_instance" "private" {}

resource "tencentcloud_sqlserver_wan_ip_config" "sqlserver_basic_instance_private" {
  instance_id   = tencentcloud_sqlserver_basic_instance.private.id
  enable_wan_ip = false
}

resource "tencentcloud_sqlserver_basic_instance" "public" {}

resource "tencentcloud_sqlserver_wan_ip_config" "sqlserver_basic_instance_public" {
  instance_id   = tencentcloud_sqlserver_basic_instance.public.id # want "_public gives it a public address"
  enable_wan_ip = true
}

resource "tencentcloud_sqlserver_basic_instance" "given" {}

resource "tencentcloud_sqlserver_wan_ip_config" "sqlserver_basic_instance_given" {
  instance_id   = tencentcloud_sqlserver_basic_instance.given.id
  enable_wan_ip = var.public # unsure "depends on var.public"
}

resource "tencentcloud_sqlserver_general_cloud_instance" "private" {}

resource "tencentcloud_sqlserver_wan_ip_config" "sqlserver_general_cloud_instance_private" {
  instance_id   = tencentcloud_sqlserver_general_cloud_instance.private.id
  enable_wan_ip = false
}

resource "tencentcloud_sqlserver_general_cloud_instance" "public" {}

resource "tencentcloud_sqlserver_wan_ip_config" "sqlserver_general_cloud_instance_public" {
  instance_id   = tencentcloud_sqlserver_general_cloud_instance.public.id # want "_public gives it a public address"
  enable_wan_ip = true
}

resource "tencentcloud_sqlserver_general_cloud_instance" "given" {}

resource "tencentcloud_sqlserver_wan_ip_config" "sqlserver_general_cloud_instance_given" {
  instance_id   = tencentcloud_sqlserver_general_cloud_instance.given.id
  enable_wan_ip = var.public # unsure "depends on var.public"
}
