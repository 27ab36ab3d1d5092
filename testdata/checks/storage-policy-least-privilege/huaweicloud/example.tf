resource "huaweicloud_obs_bucket_policy" "named" {
  bucket = "statements"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { ID = ["domain/0a1b2c3d:user/4e5f6a7b"] }
      Action    = ["GetObject", "ListBucket"]
      Resource  = ["statements", "statements/*"]
    }]
  })
}

resource "huaweicloud_obs_bucket_policy" "wide" {
  bucket = "exports"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { ID = ["domain/0a1b2c3d:user/4e5f6a7b"] }
      Action    = ["*"] # want "allows all actions"
      Resource  = ["exports", "exports/*"]
    }]
  })
}
