variable "own" {
  type = bool
}

resource "huaweicloud_kms_key" "made_there" { # skip: by default nothing else is asked for
}

resource "huaweicloud_kms_key" "outside" {
  origin = "external"
}

resource "huaweicloud_kms_key" "in_own_store" {
  keystore_id = "ks"
}
