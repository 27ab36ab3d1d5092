variable "networks" {
  type = list(string)
}

variable "network" {
  type = string
}

resource "alicloud_db_instance" "right" {
  security_ips = ["10.23.12.0/24"]
}

resource "alicloud_db_instance" "wrong" {
  security_ips = ["10.23.12.0/24", "0.0.0.0/0"] # want "security_ips lets in every IPv. address"
}

resource "alicloud_db_instance" "given" {
  security_ips = var.networks # unsure "depends on var.networks"
}

resource "alicloud_db_readonly_instance" "right" {
  security_ips = ["10.23.12.0/24"]
}

resource "alicloud_db_readonly_instance" "wrong" {
  security_ips = ["10.23.12.0/24", "0.0.0.0/0"] # want "security_ips lets in every IPv. address"
}

resource "alicloud_db_readonly_instance" "given" {
  security_ips = var.networks # unsure "depends on var.networks"
}

resource "alicloud_rds_clone_db_instance" "right" {
  security_ips = ["10.23.12.0/24"]
}

resource "alicloud_rds_clone_db_instance" "wrong" {
  security_ips = ["10.23.12.0/24", "0.0.0.0/0"] # want "security_ips lets in every IPv. address"
}

resource "alicloud_rds_clone_db_instance" "given" {
  security_ips = var.networks # unsure "depends on var.networks"
}

resource "alicloud_rds_ddr_instance" "right" {
  security_ips = ["10.23.12.0/24"]
}

resource "alicloud_rds_ddr_instance" "wrong" {
  security_ips = ["10.23.12.0/24", "0.0.0.0/0"] # want "security_ips lets in every IPv. address"
}

resource "alicloud_rds_ddr_instance" "given" {
  security_ips = var.networks # unsure "depends on var.networks"
}

resource "alicloud_rds_upgrade_db_instance" "right" {
  security_ips = ["10.23.12.0/24"]
}

resource "alicloud_rds_upgrade_db_instance" "wrong" {
  security_ips = ["10.23.12.0/24", "0.0.0.0/0"] # want "security_ips lets in every IPv. address"
}

resource "alicloud_rds_upgrade_db_instance" "given" {
  security_ips = var.networks # unsure "depends on var.networks"
}

resource "alicloud_kvstore_instance" "right" {
  security_ips = ["10.23.12.0/24"]
}

resource "alicloud_kvstore_instance" "wrong" {
  security_ips = ["10.23.12.0/24", "0.0.0.0/0"] # want "security_ips lets in every IPv. address"
}

resource "alicloud_kvstore_instance" "given" {
  security_ips = var.networks # unsure "depends on var.networks"
}

resource "alicloud_adb_cluster" "right" {
  security_ips = ["10.23.12.0/24"]
}

resource "alicloud_adb_cluster" "wrong" {
  security_ips = ["10.23.12.0/24", "0.0.0.0/0"] # want "security_ips lets in every IPv. address"
}

resource "alicloud_adb_cluster" "given" {
  security_ips = var.networks # unsure "depends on var.networks"
}

resource "alicloud_adb_db_cluster" "right" {
  security_ips = ["10.23.12.0/24"]
}

resource "alicloud_adb_db_cluster" "wrong" {
  security_ips = ["10.23.12.0/24", "0.0.0.0/0"] # want "security_ips lets in every IPv. address"
}

resource "alicloud_adb_db_cluster" "given" {
  security_ips = var.networks # unsure "depends on var.networks"
}

resource "alicloud_polardb_cluster" "right" {
  security_ips = ["10.23.12.0/24"]
}

resource "alicloud_polardb_cluster" "wrong" {
  security_ips = ["10.23.12.0/24", "0.0.0.0/0"] # want "security_ips lets in every IPv. address"
}

resource "alicloud_polardb_cluster" "given" {
  security_ips = var.networks # unsure "depends on var.networks"
}

resource "alicloud_redis_tair_instance" "right" {
  security_ips = "10.23.12.0/24,10.23.13.7"
}

resource "alicloud_redis_tair_instance" "wrong" {
  security_ips = "10.23.12.0/24,0.0.0.0/0" # want "security_ips lets in every IPv. address"
}

resource "alicloud_redis_tair_instance" "given" {
  security_ips = var.network # unsure "depends on var.network"
}

resource "alicloud_adb_db_cluster_lake_version" "right" {
  security_ips = "10.23.12.0/24"
}

resource "alicloud_adb_db_cluster_lake_version" "wrong" {
  security_ips = "0.0.0.0/0" # want "security_ips lets in every IPv. address"
}

resource "alicloud_adb_db_cluster_lake_version" "given" {
  security_ips = var.network # unsure "depends on var.network"
}

resource "alicloud_mongodb_instance" "right" {
  security_ip_list = ["10.23.12.0/24"]
}

resource "alicloud_mongodb_instance" "wrong" {
  security_ip_list = ["10.23.12.0/24", "0.0.0.0/0"] # want "security_ip_list lets in every IPv. address"
}

resource "alicloud_mongodb_instance" "given" {
  security_ip_list = var.networks # unsure "depends on var.networks"
}

resource "alicloud_mongodb_sharding_instance" "right" {
  security_ip_list = ["10.23.12.0/24"]
}

resource "alicloud_mongodb_sharding_instance" "wrong" {
  security_ip_list = ["10.23.12.0/24", "0.0.0.0/0"] # want "security_ip_list lets in every IPv. address"
}

resource "alicloud_mongodb_sharding_instance" "given" {
  security_ip_list = var.networks # unsure "depends on var.networks"
}

resource "alicloud_mongodb_serverless_instance" "right" {
  security_ip_groups {
    security_ip_list = "10.23.12.24"
  }
}

resource "alicloud_mongodb_serverless_instance" "wrong" {
  security_ip_groups {
    security_ip_list = "::/0" # want "security_ip_groups.security_ip_list lets in every IPv. address"
  }
}

resource "alicloud_mongodb_serverless_instance" "given" {
  security_ip_groups {
    security_ip_list = var.network # unsure "depends on var.network"
  }
}

resource "alicloud_gpdb_instance" "right" {
  ip_whitelist {
    security_ip_list = "10.23.12.24"
  }
}

resource "alicloud_gpdb_instance" "wrong" {
  ip_whitelist {
    security_ip_list = "0.0.0.0/0" # want "ip_whitelist.security_ip_list lets in every IPv. address"
  }
}

resource "alicloud_gpdb_instance" "given" {
  ip_whitelist {
    security_ip_list = var.network # unsure "depends on var.network"
  }
}

resource "alicloud_gpdb_elastic_instance" "right" {
  security_ip_list = ["10.23.12.0/24"]
}

resource "alicloud_gpdb_elastic_instance" "wrong" {
  security_ip_list = ["10.23.12.0/24", "0.0.0.0/0"] # want "security_ip_list lets in every IPv. address"
}

resource "alicloud_gpdb_elastic_instance" "given" {
  security_ip_list = var.networks # unsure "depends on var.networks"
}

resource "alicloud_elasticsearch_instance" "right" {
  public_whitelist = ["10.23.12.0/24"]
}

resource "alicloud_elasticsearch_instance" "wrong" {
  public_whitelist = ["10.23.12.0/24", "0.0.0.0/0"] # want "public_whitelist lets in every IPv. address"
}

resource "alicloud_elasticsearch_instance" "given" {
  public_whitelist = var.networks # unsure "depends on var.networks"
}

resource "alicloud_click_house_db_cluster" "right" {
  db_cluster_access_white_list {
    security_ip_list = "192.168.0.1"
  }
}

resource "alicloud_click_house_db_cluster" "wrong" {
  db_cluster_access_white_list {
    security_ip_list = "0.0.0.0/0" # want "db_cluster_access_white_list.security_ip_list lets in every IPv. address"
  }
}

resource "alicloud_click_house_db_cluster" "given" {
  db_cluster_access_white_list {
    security_ip_list = var.network # unsure "depends on var.network"
  }
}
