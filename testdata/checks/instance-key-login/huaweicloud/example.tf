variable "own" {
  type = bool
}

resource "huaweicloud_compute_instance" "by_password" { # want "key_pair is not set"
  admin_pass = "given"
}

resource "huaweicloud_compute_instance" "by_key" {
  key_pair = "operators"
}

resource "huaweicloud_compute_instance" "either" {
  key_pair = var.own ? "operators" : null # unsure "depends on var.own"
}
