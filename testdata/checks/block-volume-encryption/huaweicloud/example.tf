variable "key" {
  type = string
}

variable "backup" {
  type = string
}

resource "huaweicloud_kms_key" "disks" {
  key_alias = "disks"
}

resource "huaweicloud_evs_volume" "encrypted" {
  volume_type = "SSD"
  size        = 100
  kms_id      = huaweicloud_kms_key.disks.id
}

resource "huaweicloud_evs_volume" "plain" { # want "kms_id is not set, want a value"
  volume_type = "SSD"
  size        = 100
}

resource "huaweicloud_evs_volume" "given" {
  volume_type = "SSD"
  size        = 100
  kms_id      = var.key # unsure "depends on var.key"
}

resource "huaweicloud_evs_volume" "restored" {
  volume_type = "SSD"
  backup_id   = var.backup # unsure "encrypted only if what backup_id names is"
}

resource "huaweicloud_compute_instance" "encrypted" {
  name                   = "teller"
  system_disk_kms_key_id = huaweicloud_kms_key.disks.id

  data_disks {
    type       = "SSD"
    size       = 100
    kms_key_id = huaweicloud_kms_key.disks.id
  }
}

resource "huaweicloud_compute_instance" "system_disk_alone" {
  name                   = "teller"
  system_disk_kms_key_id = huaweicloud_kms_key.disks.id
}

resource "huaweicloud_compute_instance" "plain" { # want "system_disk_kms_key_id is not set"
  name = "teller"
}

resource "huaweicloud_compute_instance" "plain_data" {
  name                   = "teller"
  system_disk_kms_key_id = huaweicloud_kms_key.disks.id

  data_disks {
    type       = "SSD"
    size       = 100
    kms_key_id = huaweicloud_kms_key.disks.id
  }
  data_disks { # want "data_disks.kms_key_id is not set"
    type = "SSD"
    size = 100
  }
}

resource "huaweicloud_compute_instance" "data_from_snapshot" {
  name                   = "teller"
  system_disk_kms_key_id = huaweicloud_kms_key.disks.id

  data_disks {
    type        = "SSD"
    size        = 100
    snapshot_id = var.backup # unsure "encrypted only if what data_disks.snapshot_id names is"
  }
}

resource "huaweicloud_compute_instance_v2" "encrypted" {
  name                   = "teller"
  system_disk_kms_key_id = huaweicloud_kms_key.disks.id
}

resource "huaweicloud_compute_instance_v2" "plain" { # want "system_disk_kms_key_id is not set"
  name = "teller"
}

resource "huaweicloud_compute_instance_v2" "given" {
  name                   = "teller"
  system_disk_kms_key_id = var.key # unsure "depends on var.key"
}

resource "huaweicloud_as_configuration" "encrypted" {
  scaling_configuration_name = "tellers"

  instance_config {
    disk {
      disk_type = "SYS"
      size      = 40
    }
    disk {
      disk_type = "DATA"
      size      = 100
      kms_id    = huaweicloud_kms_key.disks.id
    }
  }
}

resource "huaweicloud_as_configuration" "plain" {
  scaling_configuration_name = "tellers"

  instance_config {
    disk {
      disk_type = "SYS"
      size      = 40
    }
    disk { # want "kms_id of a data disk is not set"
      disk_type = "DATA"
      size      = 100
    }
  }
}

resource "huaweicloud_as_configuration" "given" {
  scaling_configuration_name = "tellers"

  instance_config {
    disk {
      disk_type = "DATA"
      size      = 100
      kms_id    = var.key # unsure "depends on var.key"
    }
  }
}

resource "huaweicloud_as_configuration" "system_disk_alone" { # skip: the provider has no argument for its key
  scaling_configuration_name = "tellers"

  instance_config {
    disk {
      disk_type = "SYS"
      size      = 40
    }
  }
}

resource "huaweicloud_as_configuration_v1" "encrypted" {
  instance_config {
    disk {
      disk_type = "DATA"
      kms_id    = huaweicloud_kms_key.disks.id
    }
  }
}

resource "huaweicloud_as_configuration_v1" "plain" {
  instance_config {
    disk { # want "is not set"
      disk_type = "DATA"
    }
  }
}

resource "huaweicloud_as_configuration_v1" "given" {
  instance_config {
    disk {
      disk_type = "DATA"
      kms_id    = var.key # unsure "depends on var.key"
    }
  }
}

resource "huaweicloud_cce_node" "encrypted" {
  root_volume {
    size       = 40
    kms_key_id = huaweicloud_kms_key.disks.id
  }
  data_volumes {
    size       = 100
    kms_key_id = huaweicloud_kms_key.disks.id
  }
}

resource "huaweicloud_cce_node" "plain_data" {
  root_volume {
    size       = 40
    kms_key_id = huaweicloud_kms_key.disks.id
  }
  data_volumes { # want "data_volumes.kms_key_id is not set"
    size = 100
  }
}

resource "huaweicloud_cce_node" "given" {
  root_volume {
    size       = 40
    kms_key_id = var.key # unsure "depends on var.key"
  }
}

resource "huaweicloud_cce_node_v3" "encrypted" {
  root_volume {
    size       = 40
    kms_key_id = huaweicloud_kms_key.disks.id
  }
  data_volumes {
    size       = 100
    kms_key_id = huaweicloud_kms_key.disks.id
  }
}

resource "huaweicloud_cce_node_v3" "plain_data" {
  root_volume {
    size       = 40
    kms_key_id = huaweicloud_kms_key.disks.id
  }
  data_volumes { # want "data_volumes.kms_key_id is not set"
    size = 100
  }
}

resource "huaweicloud_cce_node_v3" "given" {
  root_volume {
    size       = 40
    kms_key_id = var.key # unsure "depends on var.key"
  }
}

resource "huaweicloud_cce_node_pool" "encrypted" {
  root_volume {
    size       = 40
    kms_key_id = huaweicloud_kms_key.disks.id
  }
  data_volumes {
    size       = 100
    kms_key_id = huaweicloud_kms_key.disks.id
  }
}

resource "huaweicloud_cce_node_pool" "plain_data" {
  root_volume {
    size       = 40
    kms_key_id = huaweicloud_kms_key.disks.id
  }
  data_volumes { # want "data_volumes.kms_key_id is not set"
    size = 100
  }
}

resource "huaweicloud_cce_node_pool" "given" {
  root_volume {
    size       = 40
    kms_key_id = var.key # unsure "depends on var.key"
  }
}
