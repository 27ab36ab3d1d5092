variable "own" {
  type = bool
}

resource "alicloud_kms_key" "made_there" { # skip: by default nothing else is asked for
}

resource "alicloud_kms_key" "outside" {
  origin = "EXTERNAL"
}
