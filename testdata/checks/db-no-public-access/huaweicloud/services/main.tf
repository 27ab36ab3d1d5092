resource "huaweicloud_rds_instance_v3" "private" {}

resource "huaweicloud_rds_instance_v3" "public" {}

resource "huaweicloud_rds_instance_eip_associate" "rds_instance_v3" {
  instance_id = huaweicloud_rds_instance_v3.public.id # want "huaweicloud_rds_instance_eip_associate.rds_instance_v3 gives it a public address"
}

resource "huaweicloud_taurusdb_instance" "private" {}

resource "huaweicloud_taurusdb_instance" "public" {}

resource "huaweicloud_taurusdb_eip_associate" "taurusdb_instance" {
  instance_id = huaweicloud_taurusdb_instance.public.id # want "huaweicloud_taurusdb_eip_associate.taurusdb_instance gives it a public address"
}

resource "huaweicloud_gaussdb_mysql_instance" "private" {}

resource "huaweicloud_gaussdb_mysql_instance" "public" {}

resource "huaweicloud_gaussdb_mysql_eip_associate" "gaussdb_mysql_instance" {
  instance_id = huaweicloud_gaussdb_mysql_instance.public.id # want "huaweicloud_gaussdb_mysql_eip_associate.gaussdb_mysql_instance gives it a public address"
}

resource "huaweicloud_gaussdb_instance" "private" {}

resource "huaweicloud_gaussdb_instance" "public" {}

resource "huaweicloud_gaussdb_eip_associate" "gaussdb_instance" {
  instance_id = huaweicloud_gaussdb_instance.public.id # want "huaweicloud_gaussdb_eip_associate.gaussdb_instance gives it a public address"
}

resource "huaweicloud_gaussdb_opengauss_instance" "private" {}

resource "huaweicloud_gaussdb_opengauss_instance" "public" {}

resource "huaweicloud_gaussdb_opengauss_eip_associate" "gaussdb_opengauss_instance" {
  instance_id = huaweicloud_gaussdb_opengauss_instance.public.id # want "huaweicloud_gaussdb_opengauss_eip_associate.gaussdb_opengauss_instance gives it a public address"
}

resource "huaweicloud_dds_instance" "private" {}

resource "huaweicloud_dds_instance" "public" {}

resource "huaweicloud_dds_instance_eip_associate" "dds_instance" {
  instance_id = huaweicloud_dds_instance.public.id # want "huaweicloud_dds_instance_eip_associate.dds_instance gives it a public address"
}

resource "huaweicloud_dds_instance_v3" "private" {}

resource "huaweicloud_dds_instance_v3" "public" {}

resource "huaweicloud_dds_instance_eip_associate" "dds_instance_v3" {
  instance_id = huaweicloud_dds_instance_v3.public.id # want "huaweicloud_dds_instance_eip_associate.dds_instance_v3 gives it a public address"
}

resource "huaweicloud_geminidb_instance" "private" {}

resource "huaweicloud_geminidb_instance" "public" {}

resource "huaweicloud_geminidb_eip_bind" "geminidb_instance" {
  instance_id = huaweicloud_geminidb_instance.public.id # want "huaweicloud_geminidb_eip_bind.geminidb_instance gives it a public address"
}

resource "huaweicloud_gaussdb_redis_instance" "private" {}

resource "huaweicloud_gaussdb_redis_instance" "public" {}

resource "huaweicloud_gaussdb_redis_eip_associate" "gaussdb_redis_instance" {
  instance_id = huaweicloud_gaussdb_redis_instance.public.id # want "huaweicloud_gaussdb_redis_eip_associate.gaussdb_redis_instance gives it a public address"
}

resource "huaweicloud_dcs_instance" "private" {}

resource "huaweicloud_dcs_instance" "public" {}

resource "huaweicloud_dcs_instance_public_access" "dcs_instance" {
  instance_id = huaweicloud_dcs_instance.public.id # want "huaweicloud_dcs_instance_public_access.dcs_instance gives it a public address"
}

resource "huaweicloud_dcs_instance_v1" "private" {}

resource "huaweicloud_dcs_instance_v1" "public" {}

resource "huaweicloud_dcs_instance_public_access" "dcs_instance_v1" {
  instance_id = huaweicloud_dcs_instance_v1.public.id # want "huaweicloud_dcs_instance_public_access.dcs_instance_v1 gives it a public address"
}

variable "ids" {
  type = list(string)
}

variable "id" {
  type = string
}

variable "public" {
  type = bool
}

resource "huaweicloud_dms_kafka_instance" "right" {
  public_ip_ids = []
}

resource "huaweicloud_dms_kafka_instance" "wrong" {
  public_ip_ids = ["0a1b2c3d-0000-4000-8000-000000000000"] # want "public_ip_ids is .*, want no value"
}

resource "huaweicloud_dms_kafka_instance" "given" {
  public_ip_ids = var.ids # unsure "depends on var.ids"
}

resource "huaweicloud_dms_rabbitmq_instance" "right" {
  public_ip_id = ""
}

resource "huaweicloud_dms_rabbitmq_instance" "wrong" {
  public_ip_id = "0a1b2c3d-0000-4000-8000-000000000000" # want "public_ip_id is .*, want no value"
}

resource "huaweicloud_dms_rabbitmq_instance" "given" {
  public_ip_id = var.id # unsure "depends on var.id"
}

resource "huaweicloud_dms_rocketmq_instance" "right" {
  enable_publicip = false
}

resource "huaweicloud_dms_rocketmq_instance" "wrong" {
  enable_publicip = true # want "enable_publicip is true, want false"
}

resource "huaweicloud_dms_rocketmq_instance" "given" {
  enable_publicip = var.public # unsure "depends on var.public"
}
