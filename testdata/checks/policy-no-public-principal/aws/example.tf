resource "aws_s3_bucket_policy" "named" {
  bucket = "statements"
  policy = jsonencode({
    Statement = [{
      Sid       = "Partner"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/partner" }
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::statements/*"
    }]
  })
}

resource "aws_s3_bucket_policy" "open" {
  bucket = "downloads"
  policy = jsonencode({
    Statement = [{
      Sid       = "Everybody"
      Effect    = "Allow"
      Principal = "*" # want "statement \"Everybody\" lets in everybody: Principal is \"\\*\""
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::downloads/*"
    }]
  })
}

resource "aws_sns_topic_policy" "of_the_organization" {
  arn = "arn:aws:sns:ap-east-1:111122223333:alarms"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "sns:Publish"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
    }]
  })
}
