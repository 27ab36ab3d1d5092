resource "tencentcloud_cos_bucket_policy" "wide" {
  bucket = "exports-1250000000"
  policy = jsonencode({
    version = "2.0"
    Statement = [{
      Effect    = "allow"
      Principal = { qcs = ["qcs::cam::uin/100000000001:uin/100000000002"] }
      Action    = ["name/cos:*"] # want "allows all actions"
      Resource  = ["qcs::cos:ap-guangzhou:uid/1250000000:exports-1250000000/*"]
    }]
  })
}
