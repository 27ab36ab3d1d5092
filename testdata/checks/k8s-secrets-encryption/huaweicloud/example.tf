variable "key" {
  type = string
}

variable "mode" {
  type = string
}

resource "huaweicloud_cce_cluster" "encrypted" {
  encryption_config {
    mode       = "KMS"
    kms_key_id = var.key
  }
}

resource "huaweicloud_cce_cluster" "plain" { # want "encryption_config.mode is not set, want KMS"
  name = "payments"
}

resource "huaweicloud_cce_cluster" "by_the_service" {
  encryption_config {
    mode = "Default" # want "mode is \"Default\""
  }
}

resource "huaweicloud_cce_cluster" "given" {
  encryption_config {
    mode = var.mode # unsure "depends on var.mode"
  }
}

resource "huaweicloud_cce_cluster_v3" "encrypted" {
  encryption_config {
    mode       = "KMS"
    kms_key_id = var.key
  }
}

resource "huaweicloud_cce_cluster_v3" "plain" { # want "encryption_config.mode is not set, want KMS"
  name = "payments"
}

resource "huaweicloud_cce_cluster_v3" "by_the_service" {
  encryption_config {
    mode = "Default" # want "mode is \"Default\""
  }
}

resource "huaweicloud_cce_cluster_v3" "given" {
  encryption_config {
    mode = var.mode # unsure "depends on var.mode"
  }
}
