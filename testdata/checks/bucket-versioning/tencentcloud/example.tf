variable "versioning" {
  type = bool
}

resource "tencentcloud_cos_bucket" "versioned" {
  bucket            = "statements-1250000000"
  versioning_enable = true
}

resource "tencentcloud_cos_bucket" "of_its_own" {
  bucket = "exports-1250000000"
}

resource "tencentcloud_cos_bucket_version" "of_its_own" {
  bucket = tencentcloud_cos_bucket.of_its_own.bucket
  status = "Enabled"
}

resource "tencentcloud_cos_bucket" "plain" { # want "versioning_enable is not set, want true"
  bucket = "drafts-1250000000"
}

resource "tencentcloud_cos_bucket" "given" {
  bucket            = "reports-1250000000"
  versioning_enable = var.versioning # unsure "depends on var.versioning"
}

resource "tencentcloud_cos_bucket" "accelerated" { # skip: the provider refuses versioning with metadata acceleration
  bucket    = "lake-1250000000"
  chdfs_ofs = true
}
