variable "own" {
  type = bool
}

resource "huaweicloud_csms_secret" "none" { # want "kms_key_id is not set, want a key of your own"
}

resource "huaweicloud_csms_secret" "own" {
  kms_key_id = "k"
}

resource "huaweicloud_csms_secret" "either" {
  kms_key_id = var.own ? "k" : null # unsure "depends on var.own"
}
