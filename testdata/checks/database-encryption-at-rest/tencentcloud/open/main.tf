variable "cluster" {
  type = string
}

resource "tencentcloud_cynosdb_cluster_transparent_encrypt" "some" {
  cluster_id = var.cluster
  key_type   = "cloud"
}

resource "tencentcloud_dcdb_encrypt_attributes_config" "some" {
  instance_id     = var.cluster
  encrypt_enabled = 1
}

resource "tencentcloud_cynosdb_cluster" "perhaps" {} # unsure "perhaps names it in cluster_id; depends on var.cluster"

resource "tencentcloud_cynosdb_cluster_v2" "perhaps" {} # unsure "perhaps names it in cluster_id"

resource "tencentcloud_dcdb_db_instance" "perhaps" {} # unsure "perhaps names it in instance_id"

resource "tencentcloud_dcdb_hourdb_instance" "perhaps" {} # unsure "perhaps names it in instance_id"
