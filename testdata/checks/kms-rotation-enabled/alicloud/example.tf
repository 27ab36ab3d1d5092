variable "rotation" {
  type = string
}

resource "alicloud_kms_key" "rotated" {
  description        = "ledger"
  automatic_rotation = "Enabled"
  rotation_interval  = "365d"
}

resource "alicloud_kms_key" "never" { # want "automatic_rotation is not set, want Enabled"
  description = "archive"
}

resource "alicloud_kms_key" "interval_alone" { # want "automatic_rotation is not set"
  description       = "an interval does not switch rotation on"
  rotation_interval = "365d"
}

resource "alicloud_kms_key" "given" {
  description        = "mail"
  automatic_rotation = var.rotation # unsure "depends on var.rotation"
}

resource "alicloud_kms_key" "signing" { # skip: an asymmetric key cannot be rotated
  description = "payments"
  key_spec    = "EC_P256"
  key_usage   = "SIGN/VERIFY"
}

resource "alicloud_kms_key" "imported" { # skip: imported material cannot be rotated
  origin = "EXTERNAL"
}

# Not a value that the provider takes.
resource "alicloud_kms_key" "bool" {
  automatic_rotation = true # want "want Enabled"
}
