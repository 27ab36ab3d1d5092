resource "alicloud_oss_bucket_policy" "named" {
  bucket = "statements"
  policy = jsonencode({
    Version = "1"
    Statement = [{
      Effect    = "Allow"
      Principal = ["20214760404935xxxx"]
      Action    = ["oss:GetObject"]
      Resource  = ["acs:oss:*:1111222233334444:statements/*"]
    }]
  })
}

resource "alicloud_oss_bucket_policy" "open" {
  bucket = "downloads"
  policy = jsonencode({
    Version = "1"
    Statement = [{
      Effect    = "Allow"
      Principal = ["*"] # want "statement 1 lets in everybody"
      Action    = ["oss:GetObject"]
      Resource  = ["acs:oss:*:1111222233334444:downloads/*"]
    }]
  })
}

resource "alicloud_oss_bucket_policy" "in_vpc" {
  bucket = "reports"
  policy = jsonencode({
    Version = "1"
    Statement = [{
      Effect    = "Allow"
      Principal = ["*"]
      Action    = ["oss:GetObject"]
      Resource  = ["acs:oss:*:1111222233334444:reports/*"]
      Condition = { StringEquals = { "acs:SourceVpc" = ["vpc-t4nlw426y44rd3iq4xxxx"] } }
    }]
  })
}
