variable "encrypt" {
  type = bool
}

variable "snapshot" {
  type = string
}

resource "tencentcloud_cbs_storage" "encrypted" {
  storage_size = 100
  encrypt      = true
}

resource "tencentcloud_cbs_storage" "plain" { # want "encrypt is not set, want true"
  storage_size = 100
}

resource "tencentcloud_cbs_storage" "given" {
  storage_size = 100
  encrypt      = var.encrypt # unsure "depends on var.encrypt"
}

resource "tencentcloud_cbs_storage" "restored" {
  storage_size = 100
  snapshot_id  = var.snapshot # unsure "encrypted only if what snapshot_id names is"
}

resource "tencentcloud_cbs_storage_set" "encrypted" {
  storage_size = 100
  encrypt      = true
}

resource "tencentcloud_cbs_storage_set" "plain" { # want "encrypt is not set, want true"
  storage_size = 100
}

resource "tencentcloud_cbs_storage_set" "given" {
  storage_size = 100
  encrypt      = var.encrypt # unsure "depends on var.encrypt"
}

resource "tencentcloud_cbs_storage_set" "restored" {
  storage_size = 100
  snapshot_id  = var.snapshot # unsure "encrypted only if what snapshot_id names is"
}

resource "tencentcloud_instance" "encrypted" {
  system_disk_encrypt = true

  data_disks {
    data_disk_size = 100
    encrypt        = true
  }
}

resource "tencentcloud_instance" "plain" { # want "system_disk_encrypt is not set"
  data_disks {
    data_disk_size = 100
    encrypt        = true
  }
}

resource "tencentcloud_instance" "plain_data" {
  system_disk_encrypt = true

  data_disks { # want "data_disks.encrypt is not set"
    data_disk_size = 100
  }
}

resource "tencentcloud_instance" "data_from_snapshot" {
  system_disk_encrypt = true

  data_disks {
    data_disk_size        = 100
    data_disk_snapshot_id = var.snapshot # unsure "encrypted only if"
  }
}

resource "tencentcloud_cvm_launch_template" "encrypted" {
  data_disks {
    encrypt = true
  }
}

resource "tencentcloud_cvm_launch_template" "plain" {
  data_disks { # want "data_disks.encrypt is not set"
    disk_size = 100
  }
}

resource "tencentcloud_cvm_launch_template" "given" {
  data_disks {
    encrypt = var.encrypt # unsure "depends on var.encrypt"
  }
}

resource "tencentcloud_cvm_launch_template" "system_disk_alone" { # skip: the provider has no argument for its encryption
  launch_template_name = "tellers"
}

resource "tencentcloud_kubernetes_native_node_pool" "encrypted" {
  native {
    system_disk {
      encrypt = "ENCRYPT"
    }
  }
}

resource "tencentcloud_kubernetes_native_node_pool" "plain" {
  native {
    system_disk { # want "native.system_disk.encrypt is not set, want ENCRYPT"
      disk_size = 50
    }
  }
}

resource "tencentcloud_kubernetes_native_node_pool" "given" {
  native {
    system_disk {
      encrypt = "ENCRYPT"
    }
    data_disks {
      encrypt = var.encrypt # unsure "depends on var.encrypt"
    }
  }
}
