variable "key" {
  type = string
}

resource "huaweicloud_kms_key" "copies" {
  key_alias = "copies"
}

resource "huaweicloud_images_image" "encrypted" {
  image_url = "images:base.qcow2"
  cmk_id    = huaweicloud_kms_key.copies.id
}

resource "huaweicloud_images_image" "plain" { # want "cmk_id is not set"
  image_url = "images:base.qcow2"
}

resource "huaweicloud_images_image" "given" {
  image_url = "images:base.qcow2"
  cmk_id    = var.key # unsure "depends on var.key"
}

resource "huaweicloud_images_image" "of_a_server" { # skip: it is encrypted as the disks of the server are
  instance_id = "8c0d7ac7-65e5-4ae8-b4c6-c1d2a3b4f5e6"
}

resource "huaweicloud_taurusdb_instance" "encrypted" {
  encryption_status = "ON"
  encryption_type   = "kms"
  kms_key_id        = huaweicloud_kms_key.copies.id
}

resource "huaweicloud_taurusdb_instance" "plain" { # want "encryption_status is not set, want ON"
  name = "ledger"
}

resource "huaweicloud_taurusdb_instance" "given" {
  encryption_status = var.key # unsure "depends on var.key"
}
