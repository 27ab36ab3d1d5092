variable "encrypted" {
  type = bool
}

variable "snapshot" {
  type = string
}

resource "alicloud_ecs_disk" "encrypted" {
  size      = 100
  encrypted = true
}

resource "alicloud_ecs_disk" "plain" { # want "encrypted is not set, want true"
  size = 100
}

resource "alicloud_ecs_disk" "given" {
  size      = 100
  encrypted = var.encrypted # unsure "depends on var.encrypted"
}

resource "alicloud_ecs_disk" "restored" {
  snapshot_id = var.snapshot # unsure "encrypted only if what snapshot_id names is"
}

resource "alicloud_disk" "encrypted" {
  size      = 100
  encrypted = true
}

resource "alicloud_disk" "plain" { # want "encrypted is not set, want true"
  size = 100
}

resource "alicloud_disk" "given" {
  size      = 100
  encrypted = var.encrypted # unsure "depends on var.encrypted"
}

resource "alicloud_disk" "restored" {
  snapshot_id = var.snapshot # unsure "encrypted only if what snapshot_id names is"
}

resource "alicloud_instance" "encrypted" {
  system_disk_encrypted = true

  data_disks {
    size      = 100
    encrypted = true
  }
}

resource "alicloud_instance" "plain" { # want "system_disk_encrypted is not set"
  data_disks {
    size      = 100
    encrypted = true
  }
}

resource "alicloud_instance" "plain_data" {
  system_disk_encrypted = true

  data_disks { # want "data_disks.encrypted is not set"
    size = 100
  }
}

resource "alicloud_instance" "given" {
  system_disk_encrypted = var.encrypted # unsure "depends on var.encrypted"
}

resource "alicloud_ess_scaling_configuration" "encrypted" {
  system_disk_encrypted = true

  data_disk {
    size      = 100
    encrypted = true
  }
}

resource "alicloud_ess_scaling_configuration" "plain" { # want "system_disk_encrypted is not set"
  data_disk {
    size      = 100
    encrypted = true
  }
}

resource "alicloud_ess_scaling_configuration" "plain_data" {
  system_disk_encrypted = true

  data_disk { # want "data_disk.encrypted is not set"
    size = 100
  }
}

resource "alicloud_ess_scaling_configuration" "given" {
  system_disk_encrypted = var.encrypted # unsure "depends on var.encrypted"
}

resource "alicloud_cs_kubernetes_node_pool" "encrypted" {
  system_disk_encrypted = true

  data_disks {
    size      = 100
    encrypted = true
  }
}

resource "alicloud_cs_kubernetes_node_pool" "plain" { # want "system_disk_encrypted is not set"
  data_disks {
    size      = 100
    encrypted = true
  }
}

resource "alicloud_cs_kubernetes_node_pool" "plain_data" {
  system_disk_encrypted = true

  data_disks { # want "data_disks.encrypted is not set"
    size = 100
  }
}

resource "alicloud_cs_kubernetes_node_pool" "given" {
  system_disk_encrypted = var.encrypted # unsure "depends on var.encrypted"
}

resource "alicloud_ecs_launch_template" "encrypted" {
  system_disk {
    encrypted = true
  }
}

resource "alicloud_ecs_launch_template" "plain_data" {
  system_disk {
    encrypted = true
  }
  data_disks {
    encrypted = "false" # want "data_disks.encrypted is \"false\""
  }
}

resource "alicloud_ecs_launch_template" "given" {
  system_disk {
    encrypted = var.encrypted # unsure "depends on var.encrypted"
  }
}

resource "alicloud_launch_template" "encrypted" {
  system_disk {
    encrypted = true
  }
}

resource "alicloud_launch_template" "plain_data" {
  system_disk {
    encrypted = true
  }
  data_disks {
    encrypted = "false" # want "data_disks.encrypted is \"false\""
  }
}

resource "alicloud_launch_template" "given" {
  system_disk {
    encrypted = var.encrypted # unsure "depends on var.encrypted"
  }
}

resource "alicloud_instance" "from_template" { # skip: the template is judged
  launch_template_id = alicloud_ecs_launch_template.encrypted.id
}
