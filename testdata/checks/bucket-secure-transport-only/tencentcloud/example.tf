variable "policy" {
  type = string
}

resource "tencentcloud_cos_bucket" "refused" {
  bucket = "refused-1250000000"
}

resource "tencentcloud_cos_bucket_policy" "refused" {
  bucket = tencentcloud_cos_bucket.refused.bucket
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = { qcs = ["qcs::cam::anyone:anyone"] }
      Action    = ["name/cos:*"]
      Resource  = ["qcs::cos:ap-guangzhou:uid/1250000000:refused-1250000000/*"]
      Condition = { bool_equal = { "cos:secure-transport" = "false" } }
    }]
  })
}

resource "tencentcloud_cos_bucket" "silent" { # want "no tencentcloud_cos_bucket_policy names it in bucket"
  bucket = "silent-1250000000"
}

resource "tencentcloud_cos_bucket" "given" {
  bucket = "given-1250000000"
}

resource "tencentcloud_cos_bucket_policy" "given" {
  bucket = tencentcloud_cos_bucket.given.bucket
  policy = var.policy # unsure "tencentcloud_cos_bucket.given: .*depends on var.policy"
}
