resource "alicloud_oss_bucket_policy" "wide" {
  bucket = "exports"
  policy = jsonencode({
    Version = "1"
    Statement = [{
      Effect    = "Allow"
      Principal = ["20214760404935xxxx"]
      Action    = ["oss:*"] # want "allows all actions"
      Resource  = ["acs:oss:*:1111222233334444:exports/*"]
    }]
  })
}
