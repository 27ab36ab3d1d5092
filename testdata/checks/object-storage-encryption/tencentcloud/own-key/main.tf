resource "tencentcloud_cos_bucket" "own_key" {
  bucket               = "own-key-1250000000"
  encryption_algorithm = "KMS"
  kms_id               = "5a2b7c19"
}

resource "tencentcloud_cos_bucket" "service_key" { # want "kms_id is not set"
  bucket               = "service-key-1250000000"
  encryption_algorithm = "SM4" # want "is \"SM4\", want KMS"
}
