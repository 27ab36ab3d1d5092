variable "acl" {
  type = string
}

resource "alicloud_oss_bucket" "inline" {
  bucket = "inline"
  acl    = "public-read-write" # want "acl is"
}

resource "alicloud_oss_bucket" "blocked" {
  bucket = "blocked"
  acl    = "public-read"
}

resource "alicloud_oss_bucket_public_access_block" "blocked" {
  bucket              = alicloud_oss_bucket.blocked.bucket
  block_public_access = true
}

resource "alicloud_oss_bucket_acl" "elsewhere" {
  bucket = "elsewhere"
  acl    = "public-read" # want "alicloud_oss_bucket_acl.elsewhere: acl is"
}

resource "alicloud_oss_bucket_acl" "elsewhere_private" {
  bucket = "elsewhere"
  acl    = "private"
}

resource "alicloud_oss_bucket_acl" "elsewhere_given" {
  bucket = "elsewhere"
  acl    = var.acl # unsure "depends on var.acl"
}
