variable "encrypted" {
  type = bool
}

variable "option" {
  type = string
}

resource "huaweicloud_rds_instance" "right" {
  ssl_enable = true
}

resource "huaweicloud_rds_instance" "left_out" {} # want "ssl_enable is not set, want true"

resource "huaweicloud_rds_instance" "given" {
  ssl_enable = var.encrypted # unsure "depends on var.encrypted"
}

resource "huaweicloud_rds_instance_v3" "right" {
  ssl_enable = true
}

resource "huaweicloud_rds_instance_v3" "wrong" {
  ssl_enable = false # want "ssl_enable is false, want true"
}

resource "huaweicloud_rds_instance_v3" "given" {
  ssl_enable = var.encrypted # unsure "depends on var.encrypted"
}

resource "huaweicloud_taurusdb_instance" "wrong" {
  ssl_option = "false" # want "ssl_option is \"false\""
}

resource "huaweicloud_taurusdb_instance" "left_out" {}

resource "huaweicloud_taurusdb_instance" "given" {
  ssl_option = var.option # unsure "depends on var.option"
}

resource "huaweicloud_gaussdb_mysql_instance" "right" {
  ssl_option = "true"
}

resource "huaweicloud_gaussdb_mysql_instance" "wrong" {
  ssl_option = "false" # want "ssl_option is \"false\""
}

resource "huaweicloud_gaussdb_mysql_instance" "given" {
  ssl_option = var.option # unsure "depends on var.option"
}

resource "huaweicloud_dds_instance" "wrong" {
  ssl = false # want "ssl is false, want true"
}

resource "huaweicloud_dds_instance" "left_out" {}

resource "huaweicloud_dds_instance" "given" {
  ssl = var.encrypted # unsure "depends on var.encrypted"
}

resource "huaweicloud_dds_instance_v3" "right" {
  ssl = true
}

resource "huaweicloud_dds_instance_v3" "wrong" {
  ssl = false # want "ssl is false, want true"
}

resource "huaweicloud_dds_instance_v3" "given" {
  ssl = var.encrypted # unsure "depends on var.encrypted"
}

resource "huaweicloud_geminidb_instance" "right" {
  ssl_option = "on"
}

resource "huaweicloud_geminidb_instance" "left_out" {} # want "ssl_option is not set, want on"

resource "huaweicloud_geminidb_instance" "given" {
  ssl_option = var.option # unsure "depends on var.option"
}

resource "huaweicloud_gaussdb_redis_instance" "right" {
  ssl = true
}

resource "huaweicloud_gaussdb_redis_instance" "left_out" {} # want "ssl is not set, want true"

resource "huaweicloud_gaussdb_redis_instance" "given" {
  ssl = var.encrypted # unsure "depends on var.encrypted"
}

resource "huaweicloud_gaussdb_cassandra_instance" "right" {
  ssl = true
}

resource "huaweicloud_gaussdb_cassandra_instance" "left_out" {} # want "ssl is not set, want true"

resource "huaweicloud_gaussdb_cassandra_instance" "given" {
  ssl = var.encrypted # unsure "depends on var.encrypted"
}

resource "huaweicloud_gaussdb_mongo_instance" "right" {
  ssl = true
}

resource "huaweicloud_gaussdb_mongo_instance" "left_out" {} # want "ssl is not set, want true"

resource "huaweicloud_gaussdb_mongo_instance" "given" {
  ssl = var.encrypted # unsure "depends on var.encrypted"
}

resource "huaweicloud_gaussdb_influx_instance" "right" {
  ssl = true
}

resource "huaweicloud_gaussdb_influx_instance" "left_out" {} # want "ssl is not set, want true"

resource "huaweicloud_gaussdb_influx_instance" "given" {
  ssl = var.encrypted # unsure "depends on var.encrypted"
}


resource "huaweicloud_rds_instance" "postgresql" { # skip: it always offers TLS
  db {
    type    = "PostgreSQL"
    version = "16"
  }
}
