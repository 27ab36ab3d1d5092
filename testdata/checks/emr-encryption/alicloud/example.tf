variable "encrypted" {
  type = bool
}

resource "alicloud_emrv2_cluster" "encrypted" {
  node_attributes {
    system_disk_encrypted = true
    data_disk_encrypted   = true
  }
}

resource "alicloud_emrv2_cluster" "plain_system_disks" {
  node_attributes { # want "node_attributes.system_disk_encrypted is not set"
    data_disk_encrypted = true
  }
}

resource "alicloud_emrv2_cluster" "given" {
  node_attributes {
    system_disk_encrypted = true
    data_disk_encrypted   = var.encrypted # unsure "depends on var.encrypted"
  }
}
