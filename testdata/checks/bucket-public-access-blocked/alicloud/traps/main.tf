variable "block" {
  type = bool
}

# Buckets that are declared elsewhere.
resource "alicloud_oss_bucket_public_access_block" "elsewhere" {
  bucket              = "elsewhere"
  block_public_access = true
}

resource "alicloud_oss_bucket_public_access_block" "elsewhere_off" {
  bucket              = "elsewhere"
  block_public_access = false # want "block_public_access is false"
}

resource "alicloud_oss_bucket_public_access_block" "elsewhere_given" {
  bucket              = "elsewhere"
  block_public_access = var.block # unsure "depends on var.block"
}

resource "alicloud_oss_account_public_access_block" "off" {
  block_public_access = false # want "block_public_access is false"
}

resource "alicloud_oss_account_public_access_block" "given" {
  block_public_access = var.block # unsure "depends on var.block"
}
