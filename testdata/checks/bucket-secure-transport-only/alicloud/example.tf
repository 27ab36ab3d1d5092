variable "policy" {
  type = string
}

resource "alicloud_oss_bucket" "refused" {
  bucket = "refused"
}

resource "alicloud_oss_bucket_policy" "refused" {
  bucket = alicloud_oss_bucket.refused.bucket
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = ["*"]
      Action    = ["oss:*"]
      Resource  = ["acs:oss:*:1111222233334444:refused/*"]
      Condition = { Bool = { "acs:SecureTransport" = ["false"] } }
    }]
  })
}

resource "alicloud_oss_bucket" "silent" { # want "no alicloud_oss_bucket_policy names it in bucket"
  bucket = "silent"
}

resource "alicloud_oss_bucket" "given" {
  bucket = "given"
}

resource "alicloud_oss_bucket_policy" "given" {
  bucket = alicloud_oss_bucket.given.bucket
  policy = var.policy # unsure "alicloud_oss_bucket.given: .*depends on var.policy"
}
