variable "key" {
  type = string
}

resource "huaweicloud_kms_key" "core" {
  key_alias = "core"
}

resource "huaweicloud_gaussdb_instance" "disk" {
  name               = "core"
  disk_encryption_id = huaweicloud_kms_key.core.id
}

resource "huaweicloud_gaussdb_instance" "transparent" {
  name = "core"

  kms_tde_switch {
    kms_tde_key_id   = huaweicloud_kms_key.core.id
    kms_project_name = "cn-north-4"
    kms_tde_status   = "on"
  }
}

resource "huaweicloud_gaussdb_instance" "plain" { # want "disk_encryption_id is not set, want a value"
  name = "core-test"
}

resource "huaweicloud_gaussdb_instance" "given" {
  name               = "core-branch"
  disk_encryption_id = var.key # unsure "depends on var.key"
}

resource "huaweicloud_gaussdb_opengauss_instance" "disk" {
  name               = "core"
  disk_encryption_id = huaweicloud_kms_key.core.id
}

resource "huaweicloud_gaussdb_opengauss_instance" "switched_off" { # want "disk_encryption_id is not set"
  name = "core-test"

  kms_tde_switch {
    kms_tde_key_id   = huaweicloud_kms_key.core.id
    kms_project_name = "cn-north-4"
    kms_tde_status   = "off"
  }
}

resource "huaweicloud_gaussdb_opengauss_instance" "given" {
  name               = "core-branch"
  disk_encryption_id = var.key # unsure "depends on var.key"
}
