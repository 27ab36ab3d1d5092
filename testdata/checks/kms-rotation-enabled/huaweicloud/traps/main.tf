variable "algorithm" {
  type = string
}

variable "rotate" {
  type = bool
}

resource "huaweicloud_kms_key" "off" {
  key_alias        = "off"
  rotation_enabled = "false" # want "want true"
}

resource "huaweicloud_kms_key" "on" {
  key_alias         = "on"
  rotation_enabled  = "true"
  rotation_interval = 90
}

# Huawei evaluates disabled keys too.
resource "huaweicloud_kms_key" "disabled" { # want "rotation_enabled is not set"
  key_alias  = "disabled"
  is_enabled = false
}

resource "huaweicloud_kms_key" "imported" { # skip: imported material cannot be rotated
  key_alias = "imported"
  origin    = "external"
}

resource "huaweicloud_kms_key" "sm4" { # want "rotation_enabled is not set"
  key_alias     = "sm4"
  key_algorithm = "SM4"
}

resource "huaweicloud_kms_key" "sm2" { # skip
  key_alias     = "sm2"
  key_algorithm = "SM2"
}

# If it is symmetric, rotation is missing; if not, the check does not apply.
resource "huaweicloud_kms_key" "some_algorithm" {
  key_alias     = "some"
  key_algorithm = var.algorithm # unsure "depends on var.algorithm"
}

resource "huaweicloud_kms_key" "some_algorithm_rotated" {
  key_alias        = "some-rotated"
  key_algorithm    = var.algorithm
  rotation_enabled = true
}

resource "huaweicloud_kms_key_v1" "on" {
  key_alias        = "on"
  rotation_enabled = true
}

resource "huaweicloud_kms_key_v1" "off" { # want "not set"
  key_alias = "off"
}

resource "huaweicloud_kms_key_v1" "perhaps" {
  key_alias        = "perhaps"
  rotation_enabled = var.rotate # unsure "var.rotate"
}
