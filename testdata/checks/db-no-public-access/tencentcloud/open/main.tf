variable "cluster" {
  type = string
}

resource "tencentcloud_cynosdb_wan" "some" {
  cluster_id = var.cluster # unsure "perhaps tencentcloud_cynosdb_wan.some gives it a public address; depends on var.cluster"
}

resource "tencentcloud_cynosdb_cluster" "perhaps" {}

resource "tencentcloud_cynosdb_cluster_v2" "perhaps" {}
