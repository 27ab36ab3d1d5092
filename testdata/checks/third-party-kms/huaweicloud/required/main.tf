variable "own" {
  type = bool
}

resource "huaweicloud_kms_key" "made_there" { # want "origin is not set"
}

resource "huaweicloud_kms_key" "outside" {
  origin = "external"
}

resource "huaweicloud_kms_key" "either" {
  origin = var.own ? "external" : null # unsure "depends on var.own"
}
