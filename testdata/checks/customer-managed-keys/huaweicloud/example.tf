variable "key" {
  type = string
}

variable "own" {
  type = bool
}

resource "huaweicloud_obs_bucket" "none" { # want "kms_key_id is not set, want a key of your own"
  encryption = true
}

resource "huaweicloud_obs_bucket" "own" {
  encryption = true
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "huaweicloud_obs_bucket" "plain" { # skip: it is not encrypted
}

resource "huaweicloud_obs_bucket" "either" {
  encryption = true
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}
