variable "key" {
  type = string
}

variable "backup" {
  type = string
}

resource "huaweicloud_kms_key" "files" {
  key_alias = "files"
}

resource "huaweicloud_sfs_turbo" "encrypted" {
  size         = 500
  crypt_key_id = huaweicloud_kms_key.files.id
}

resource "huaweicloud_sfs_turbo" "plain" { # want "crypt_key_id is not set, want a value"
  size = 500
}

resource "huaweicloud_sfs_turbo" "given" {
  size         = 500
  crypt_key_id = var.key # unsure "depends on var.key"
}

resource "huaweicloud_sfs_turbo" "restored" {
  size      = 500
  backup_id = var.backup # unsure "encrypted only if what backup_id names is"
}

resource "huaweicloud_sfs_file_system" "encrypted" {
  size = 100
  metadata = {
    "#sfs_crypt_key_id"    = huaweicloud_kms_key.files.id
    "#sfs_crypt_domain_id" = huaweicloud_kms_key.files.domain_id
    "#sfs_crypt_alias"     = huaweicloud_kms_key.files.key_alias
  }
}

resource "huaweicloud_sfs_file_system" "plain" { # want "#sfs_crypt_key_id is not set"
  size = 100
}

resource "huaweicloud_sfs_file_system" "other_metadata" {
  size = 100
  metadata = { # want "#sfs_crypt_key_id is not set"
    owner = "cards"
  }
}

resource "huaweicloud_sfs_file_system" "given" {
  size = 100
  metadata = {
    "#sfs_crypt_key_id" = var.key # unsure "depends on var.key"
  }
}
