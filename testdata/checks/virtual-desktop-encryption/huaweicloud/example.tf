variable "key" {
  type = string
}

resource "huaweicloud_kms_key" "desktops" {
  key_alias = "desktops"
}

resource "huaweicloud_workspace_desktop" "encrypted" {
  root_volume {
    type   = "SAS"
    kms_id = huaweicloud_kms_key.desktops.id
  }
  data_volume {
    type   = "SAS"
    kms_id = huaweicloud_kms_key.desktops.id
  }
}

resource "huaweicloud_workspace_desktop" "root_alone" {
  root_volume {
    type   = "SAS"
    kms_id = huaweicloud_kms_key.desktops.id
  }
}

resource "huaweicloud_workspace_desktop" "plain_data" {
  root_volume {
    type   = "SAS"
    kms_id = huaweicloud_kms_key.desktops.id
  }
  data_volume { # want "data_volume.kms_id is not set"
    type = "SAS"
  }
}

resource "huaweicloud_workspace_desktop" "given" {
  root_volume {
    type   = "SAS"
    kms_id = var.key # unsure "depends on var.key"
  }
}
