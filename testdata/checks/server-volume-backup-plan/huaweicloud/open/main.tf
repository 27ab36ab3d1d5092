variable "server" {
  type = string
}

variable "disks" {
  type = list(string)
}

resource "huaweicloud_compute_instance" "perhaps" { # unsure "huaweicloud_cbr_vault.given perhaps names it"
  name = "core"
}

resource "huaweicloud_compute_instance_v2" "perhaps" { # unsure "perhaps names it"
  name = "core"
}

resource "huaweicloud_evs_volume" "perhaps" { # unsure "perhaps names it"
  size = 100
}

resource "huaweicloud_cbr_vault" "given" {
  policy_id = "5f2f1d6b"

  resources {
    server_id = var.server
    includes  = var.disks
  }
}
