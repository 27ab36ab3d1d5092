variable "protected" {
  type = bool
}

resource "tencentcloud_clb_instance" "protected" {
  network_type   = "OPEN"
  delete_protect = true
}

resource "tencentcloud_clb_instance" "off" {
  network_type   = "OPEN"
  delete_protect = false # want "want true"
}

resource "tencentcloud_clb_instance" "given" {
  network_type   = "OPEN"
  delete_protect = var.protected # unsure "var.protected"
}

resource "tencentcloud_clb_instance" "default" { # want "delete_protect is not set"
  network_type = "OPEN"
}
