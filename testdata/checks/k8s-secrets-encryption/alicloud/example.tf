variable "key" {
  type = string
}

resource "alicloud_kms_key" "secrets" {
  description = "secrets"
}

resource "alicloud_cs_managed_kubernetes" "encrypted" {
  encryption_provider_key = alicloud_kms_key.secrets.id
  disable_encryption      = false
}

resource "alicloud_cs_managed_kubernetes" "plain" { # want "encryption_provider_key is not set"
  name = "payments"
}

resource "alicloud_cs_managed_kubernetes" "switched_off" {
  encryption_provider_key = alicloud_kms_key.secrets.id
  disable_encryption      = true # want "disable_encryption is true"
}

resource "alicloud_cs_managed_kubernetes" "given" {
  encryption_provider_key = var.key # unsure "depends on var.key"
}

resource "alicloud_cs_serverless_kubernetes" "encrypted" {
  encryption_provider_key = alicloud_kms_key.secrets.id
  disable_encryption      = false
}

resource "alicloud_cs_serverless_kubernetes" "plain" { # want "encryption_provider_key is not set"
  name = "payments"
}

resource "alicloud_cs_serverless_kubernetes" "switched_off" {
  encryption_provider_key = alicloud_kms_key.secrets.id
  disable_encryption      = true # want "disable_encryption is true"
}

resource "alicloud_cs_serverless_kubernetes" "given" {
  encryption_provider_key = var.key # unsure "depends on var.key"
}
