variable "encrypt" {
  type = bool
}

variable "keys" {
  type    = map(string)
  default = { orders = "8c1f0c5e-3d5a-4f0b-9f39-5a3cbb0e0001", carts = "" }
}

variable "volumes" {
  type = list(any)
}

resource "huaweicloud_kms_key" "data" {
  key_alias = "data"
}

# An empty key is none.
resource "huaweicloud_rds_instance" "empty" {
  volume {
    size               = 40
    disk_encryption_id = "" # want "is \"\", want a value"
  }
}

# Transparent data encryption is not the encryption of the disk.
resource "huaweicloud_rds_instance" "transparent" {
  tde_enabled = true

  volume { # want "not set"
    size = 40
  }
}

resource "huaweicloud_rds_instance" "per_key" {
  for_each = var.keys

  volume {
    size               = 40
    disk_encryption_id = each.value # want "per_key\\[\"carts\"\\].* is \"\""
  }
}

# Both arms are a key, so the condition does not matter.
resource "huaweicloud_rds_instance" "either_key" {
  volume {
    size               = 40
    disk_encryption_id = var.encrypt ? huaweicloud_kms_key.data.id : "8c1f0c5e-3d5a-4f0b-9f39-5a3cbb0e0002"
  }
}

resource "huaweicloud_rds_instance" "perhaps" {
  volume {
    size               = 40
    disk_encryption_id = var.encrypt ? huaweicloud_kms_key.data.id : null # unsure "var.encrypt"
  }
}

# None of the instances that this can create is encrypted.
resource "huaweicloud_rds_instance" "perhaps_there" {
  count = var.encrypt ? 1 : 0

  volume { # want "not set"
    size = 40
  }
}

resource "huaweicloud_rds_instance" "never_there" {
  count = 0

  volume {
    size = 40
  }
}

resource "huaweicloud_rds_instance" "dynamic" {
  dynamic "volume" { # unsure "var.volumes"
    for_each = var.volumes
    content {
      size               = volume.value.size
      disk_encryption_id = huaweicloud_kms_key.data.id
    }
  }
}

resource "huaweicloud_rds_instance_v3" "encrypted" {
  volume {
    size               = 40
    disk_encryption_id = huaweicloud_kms_key.data.id
  }
}

resource "huaweicloud_rds_instance_v3" "plain" {
  volume { # want "not set"
    size = 40
  }
}

resource "huaweicloud_rds_instance_v3" "perhaps" {
  volume {
    size               = 40
    disk_encryption_id = var.encrypt ? huaweicloud_kms_key.data.id : "" # unsure "var.encrypt"
  }
}

module "encrypted" {
  source = "./database"
  key    = huaweicloud_kms_key.data.id
}

module "plain" {
  source = "./database"
}

# What is restored may take over the encryption of the original.
resource "huaweicloud_rds_instance" "restored" {
  volume {
    size = 40
  }

  restore {
    instance_id = "a5d1c2b0-7b7a-4d6e-9d7b-0c7e6a1f1001" # unsure "takes over the encryption of what restore.instance_id names"
    backup_id   = "b1"
  }
}

resource "huaweicloud_rds_instance" "restored_from_plain" {
  volume {
    size = 40
  }

  restore {
    instance_id = huaweicloud_rds_instance.transparent.id # want "huaweicloud_rds_instance.transparent, from which it is made, is not encrypted"
    backup_id   = "b2"
  }
}
