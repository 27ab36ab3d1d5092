variable "encryption" {
  type = bool
}

resource "huaweicloud_obs_bucket" "kms" {
  bucket     = "statements"
  encryption = true
  kms_key_id = "5a2b7c19"
}

resource "huaweicloud_obs_bucket" "service_key" {
  bucket        = "exports"
  encryption    = true
  sse_algorithm = "AES256"
}

resource "huaweicloud_obs_bucket" "plain" { # want "encryption is not set, want true"
  bucket = "drafts"
}

resource "huaweicloud_obs_bucket" "given" {
  bucket     = "reports"
  encryption = var.encryption # unsure "depends on var.encryption"
}
