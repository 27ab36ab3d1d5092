variable "own" {
  type = bool
}

resource "alicloud_kms_key" "made_there" { # want "origin is not set"
}

resource "alicloud_kms_key" "outside" {
  origin = "EXTERNAL"
}

resource "alicloud_kms_key" "either" {
  origin = var.own ? "EXTERNAL" : null # unsure "depends on var.own"
}
