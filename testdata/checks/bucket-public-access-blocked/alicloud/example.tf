variable "block" {
  type = bool
}

resource "alicloud_oss_bucket" "blocked" {
  bucket = "statements"
}

resource "alicloud_oss_bucket_public_access_block" "blocked" { # skip: judged with its bucket
  bucket              = alicloud_oss_bucket.blocked.bucket
  block_public_access = true
}

resource "alicloud_oss_bucket" "off" {
  bucket = "off"
}

resource "alicloud_oss_bucket_public_access_block" "off" { # skip: judged with its bucket
  bucket              = alicloud_oss_bucket.off.bucket
  block_public_access = false # want "alicloud_oss_bucket.off: .*block_public_access is false"
}

# Nothing opens it.
resource "alicloud_oss_bucket" "silent" {
  bucket = "exports"
}

resource "alicloud_oss_bucket" "public" {
  bucket = "downloads"
  acl    = "public-read" # want "acl is"
}

resource "alicloud_oss_bucket" "given" {
  bucket = "given"
}

resource "alicloud_oss_bucket_public_access_block" "given" { # skip: judged with its bucket
  bucket              = alicloud_oss_bucket.given.bucket
  block_public_access = var.block # unsure "depends on var.block"
}
