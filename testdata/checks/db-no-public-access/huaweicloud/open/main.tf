variable "instance" {
  type = string
}

variable "count_of_access" {
  type = number
}

resource "huaweicloud_rds_instance_eip_associate" "some" {
  instance_id = var.instance # unsure "perhaps huaweicloud_rds_instance_eip_associate.some gives it a public address; depends on var.instance"
}

resource "huaweicloud_taurusdb_eip_associate" "some" {
  instance_id = var.instance # unsure "perhaps huaweicloud_taurusdb_eip_associate.some gives it a public address; depends on var.instance"
}

resource "huaweicloud_gaussdb_eip_associate" "some" {
  instance_id = var.instance # unsure "perhaps huaweicloud_gaussdb_eip_associate.some gives it a public address; depends on var.instance"
}

resource "huaweicloud_dds_instance_eip_associate" "some" {
  instance_id = var.instance # unsure "perhaps huaweicloud_dds_instance_eip_associate.some gives it a public address; depends on var.instance"
}

resource "huaweicloud_geminidb_eip_bind" "some" {
  instance_id = var.instance # unsure "perhaps huaweicloud_geminidb_eip_bind.some gives it a public address; depends on var.instance"
}

resource "huaweicloud_gaussdb_redis_eip_associate" "some" {
  instance_id = var.instance # unsure "perhaps huaweicloud_gaussdb_redis_eip_associate.some gives it a public address; depends on var.instance"
}

resource "huaweicloud_dcs_instance_public_access" "some" {
  instance_id = var.instance # unsure "perhaps huaweicloud_dcs_instance_public_access.some gives it a public address; depends on var.instance"
}

resource "huaweicloud_rds_instance" "perhaps" {}

resource "huaweicloud_rds_instance_v3" "perhaps" {}

resource "huaweicloud_taurusdb_instance" "perhaps" {}

resource "huaweicloud_gaussdb_mysql_instance" "perhaps" {}

resource "huaweicloud_gaussdb_instance" "perhaps" {}

resource "huaweicloud_gaussdb_opengauss_instance" "perhaps" {}

resource "huaweicloud_dds_instance" "perhaps" {}

resource "huaweicloud_dds_instance_v3" "perhaps" {}

resource "huaweicloud_geminidb_instance" "perhaps" {}

resource "huaweicloud_gaussdb_redis_instance" "perhaps" {}

resource "huaweicloud_dcs_instance" "perhaps" {}

resource "huaweicloud_dcs_instance_v1" "perhaps" {}


resource "huaweicloud_css_cluster" "perhaps" {
  name = "search"

  dynamic "public_access" { # unsure "depends on var.count_of_access"
    for_each = range(var.count_of_access)

    content {
      bandwidth         = 5
      whitelist_enabled = true
    }
  }
}
