variable "acl" {
  type = string
}

resource "alicloud_oss_bucket" "private" {
  bucket = "statements"
}

resource "alicloud_oss_bucket_acl" "private" { # skip: judged with its bucket
  bucket = alicloud_oss_bucket.private.bucket
  acl    = "private"
}

resource "alicloud_oss_bucket" "public" {
  bucket = "downloads"
}

resource "alicloud_oss_bucket_acl" "public" { # skip: judged with its bucket
  bucket = alicloud_oss_bucket.public.bucket
  acl    = "public-read" # want "alicloud_oss_bucket.public: .*\"public-read\""
}

resource "alicloud_oss_bucket" "given" {
  bucket = "reports"
  acl    = var.acl # unsure "depends on var.acl"
}
