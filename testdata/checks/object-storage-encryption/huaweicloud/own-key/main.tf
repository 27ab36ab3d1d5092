resource "huaweicloud_kms_key" "own" {
  key_alias = "buckets"
}

resource "huaweicloud_obs_bucket" "own_key" {
  bucket     = "own-key"
  encryption = true
  kms_key_id = huaweicloud_kms_key.own.id
}

resource "huaweicloud_obs_bucket" "default_key" { # want "kms_key_id is not set"
  bucket     = "default-key"
  encryption = true
}

resource "huaweicloud_obs_bucket" "service_key" { # want "kms_key_id is not set"
  bucket        = "service-key"
  encryption    = true
  sse_algorithm = "AES256" # want "sse_algorithm is \"AES256\""
}
