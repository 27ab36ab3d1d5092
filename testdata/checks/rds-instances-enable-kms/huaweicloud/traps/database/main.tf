variable "key" {
  type    = string
  default = null
}

resource "huaweicloud_rds_instance" "this" {
  volume {
    size               = 40
    disk_encryption_id = var.key # want "^module.plain.huaweicloud_rds_instance.this: volume.disk_encryption_id is not set"
  }
}
