resource "alicloud_oss_account_public_access_block" "account" {
  block_public_access = true
}

resource "alicloud_oss_bucket" "public" {
  bucket = "downloads"
  acl    = "public-read"
}
