variable "key" {
  type = string
}

resource "huaweicloud_dds_instance_v3" "older_name" {
  disk_encryption_id = "0a1b2c3d-0000-4000-8000-000000000000"
}

resource "huaweicloud_dds_instance_v3" "empty" {
  disk_encryption_id = "" # want "want a value"
}

resource "huaweicloud_dds_instance_v3" "given" {
  disk_encryption_id = var.key # unsure "var.key"
}
