variable "zone" {
  type = string
}

variable "zones" {
  type = list(string)
}

variable "spread" {
  type = bool
}

resource "tencentcloud_postgresql_instance" "two_zones" {
  db_node_set {
    role = "Primary"
    zone = "ap-hongkong-2"
  }
  db_node_set {
    role = "Standby"
    zone = "ap-hongkong-3"
  }
}

resource "tencentcloud_postgresql_instance" "one_zone" {
  db_node_set { # want "db_node_set.zone has 1 of at least 2 different zones"
    role = "Primary"
    zone = "ap-hongkong-2"
  }
  db_node_set {
    role = "Standby"
    zone = "ap-hongkong-2"
  }
}

resource "tencentcloud_postgresql_instance" "no_nodes_said" { # want "db_node_set.zone has 0 of"
  availability_zone = "ap-hongkong-2"
}

resource "tencentcloud_postgresql_instance" "given" {
  db_node_set { # unsure "var.zone"
    role = "Primary"
    zone = "ap-hongkong-2"
  }
  db_node_set {
    role = "Standby"
    zone = var.zone
  }
}

resource "tencentcloud_postgresql_clone_db_instance" "two_zones" {
  db_node_set {
    role = "Primary"
    zone = "ap-hongkong-2"
  }
  db_node_set {
    role = "Standby"
    zone = "ap-hongkong-3"
  }
}

resource "tencentcloud_postgresql_clone_db_instance" "one_zone" {
  db_node_set { # want "db_node_set.zone has 1 of at least 2 different zones"
    role = "Primary"
    zone = "ap-hongkong-2"
  }
  db_node_set {
    role = "Standby"
    zone = "ap-hongkong-2"
  }
}

resource "tencentcloud_postgresql_clone_db_instance" "no_nodes_said" { # want "db_node_set.zone has 0 of"
  availability_zone = "ap-hongkong-2"
}

resource "tencentcloud_postgresql_clone_db_instance" "given" {
  db_node_set { # unsure "var.zone"
    role = "Primary"
    zone = "ap-hongkong-2"
  }
  db_node_set {
    role = "Standby"
    zone = var.zone
  }
}

resource "tencentcloud_sqlserver_instance" "two_zones" {
  multi_zones = true
}

resource "tencentcloud_sqlserver_instance" "one_zone" {} # want "multi_zones is not set, want true"

resource "tencentcloud_sqlserver_instance" "given" {
  multi_zones = var.spread # unsure "var.spread"
}

resource "tencentcloud_sqlserver_general_cloud_instance" "two_zones" {
  multi_zones = true
}

resource "tencentcloud_sqlserver_general_cloud_instance" "one_zone" {} # want "multi_zones is not set, want true"

resource "tencentcloud_sqlserver_general_cloud_instance" "given" {
  multi_zones = var.spread # unsure "var.spread"
}

resource "tencentcloud_mariadb_instance" "two_zones" {
  zones = ["ap-hongkong-2", "ap-hongkong-3"]
}

resource "tencentcloud_mariadb_instance" "one_zone" {
  zones = ["ap-hongkong-2", "ap-hongkong-2"] # want "zones has 1 of at least 2 different zones"
}

resource "tencentcloud_mariadb_instance" "given" {
  zones = var.zones # unsure "var.zones"
}

resource "tencentcloud_mariadb_hour_db_instance" "two_zones" {
  zones = ["ap-hongkong-2", "ap-hongkong-3"]
}

resource "tencentcloud_mariadb_hour_db_instance" "one_zone" {
  zones = ["ap-hongkong-2", "ap-hongkong-2"] # want "zones has 1 of at least 2 different zones"
}

resource "tencentcloud_mariadb_hour_db_instance" "given" {
  zones = var.zones # unsure "var.zones"
}
