variable "algorithm" {
  type = string
}

resource "tencentcloud_cos_bucket" "sm4" {
  bucket               = "statements-1250000000"
  encryption_algorithm = "SM4"
}

resource "tencentcloud_cos_bucket" "plain" { # want "encryption_algorithm is not set, want AES256 or SM4 or KMS"
  bucket = "drafts-1250000000"
}

resource "tencentcloud_cos_bucket" "given" {
  bucket               = "reports-1250000000"
  encryption_algorithm = var.algorithm # unsure "depends on var.algorithm"
}

resource "tencentcloud_cos_bucket" "accelerated" { # skip: the provider refuses encryption with metadata acceleration
  bucket    = "lake-1250000000"
  chdfs_ofs = true
}
