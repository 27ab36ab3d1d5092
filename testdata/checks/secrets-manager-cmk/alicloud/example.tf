variable "own" {
  type = bool
}

resource "alicloud_kms_secret" "none" { # want "encryption_key_id is not set, want a key of your own"
}

resource "alicloud_kms_secret" "own" {
  encryption_key_id = "k"
}

resource "alicloud_kms_secret" "either" {
  encryption_key_id = var.own ? "k" : null # unsure "depends on var.own"
}
