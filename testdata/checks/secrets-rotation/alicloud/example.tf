variable "own" {
  type = bool
}

resource "alicloud_kms_secret" "kept" { # want "enable_automatic_rotation is not set"
  secret_type = "Rds"
}

resource "alicloud_kms_secret" "rotated" {
  secret_type               = "Rds"
  enable_automatic_rotation = true
}

resource "alicloud_kms_secret" "given" {
  secret_type               = "Rds"
  enable_automatic_rotation = var.own # unsure "depends on var.own"
}

resource "alicloud_kms_secret" "generic" { # skip: KMS cannot rotate it
  secret_type = "Generic"
}

resource "alicloud_kms_secret" "generic_by_default" { # skip: KMS cannot rotate it
}
