variable "key" {
  type = string
}

resource "huaweicloud_kms_key" "reports" {
  key_alias = "reports"
}

resource "huaweicloud_dws_cluster" "encrypted" {
  name       = "reports"
  kms_key_id = huaweicloud_kms_key.reports.id
}

resource "huaweicloud_dws_cluster" "plain" { # want "kms_key_id is not set, want a value"
  name = "reports-test"
}

resource "huaweicloud_dws_cluster" "given" {
  name       = "reports-branch"
  kms_key_id = var.key # unsure "depends on var.key"
}
