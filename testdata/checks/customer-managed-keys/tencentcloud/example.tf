variable "key" {
  type = string
}

variable "own" {
  type = bool
}

resource "tencentcloud_cos_bucket" "none" { # want "kms_id is not set, want a key of your own"
  encryption_algorithm = "KMS"
}

resource "tencentcloud_cos_bucket" "own" {
  encryption_algorithm = "KMS"
  kms_id               = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "tencentcloud_cos_bucket" "plain" { # skip: it is not encrypted
}

resource "tencentcloud_cos_bucket" "either" {
  encryption_algorithm = "KMS"
  kms_id               = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}
