variable "public" {
  type = bool
}

resource "huaweicloud_fgs_function" "this" {
  network_controller {
    disable_public_network = !var.public # want "module.on.*is false"
  }
}
