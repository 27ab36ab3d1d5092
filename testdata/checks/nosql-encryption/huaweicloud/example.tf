variable "key" {
  type = string
}

resource "huaweicloud_kms_key" "documents" {
  key_alias = "documents"
}

resource "huaweicloud_dds_instance" "encrypted" {
  name               = "documents"
  mode               = "ReplicaSet"
  disk_encryption_id = huaweicloud_kms_key.documents.id
}

resource "huaweicloud_dds_instance" "plain" { # want "disk_encryption_id is not set, want a value"
  name = "documents-test"
  mode = "ReplicaSet"
}

resource "huaweicloud_dds_instance" "given" {
  name               = "documents-branch"
  disk_encryption_id = var.key # unsure "disk_encryption_id is not known; depends on var.key"
}
