# Policies that do not refuse every request without TLS.
resource "aws_s3_bucket" "only_reading" {
  bucket = "only-reading"
}

resource "aws_s3_bucket_policy" "only_reading" {
  bucket = aws_s3_bucket.only_reading.id
  policy = jsonencode({ # want "has no statement that denies every request without TLS"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::only-reading/*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_s3_bucket" "only_somebody" {
  bucket = "only-somebody"
}

resource "aws_s3_bucket_policy" "only_somebody" {
  bucket = aws_s3_bucket.only_somebody.id
  policy = jsonencode({ # want "has no statement that denies every request without TLS"
    Statement = [{
      Effect    = "Deny"
      Principal = { AWS = "111122223333" }
      Action    = "s3:*"
      Resource  = "arn:aws:s3:::only-somebody/*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_s3_bucket" "not_the_objects" {
  bucket = "not-the-objects"
}

resource "aws_s3_bucket_policy" "not_the_objects" {
  bucket = aws_s3_bucket.not_the_objects.id
  policy = jsonencode({ # want "has no statement that denies every request without TLS"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "arn:aws:s3:::not-the-objects"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_s3_bucket" "refuses_tls" {
  bucket = "refuses-tls"
}

resource "aws_s3_bucket_policy" "refuses_tls" {
  bucket = aws_s3_bucket.refuses_tls.id
  policy = jsonencode({ # want "has no statement that denies every request without TLS"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "arn:aws:s3:::refuses-tls/*"
      Condition = { Bool = { "aws:SecureTransport" = "true" } }
    }]
  })
}

resource "aws_s3_bucket" "also_another_condition" {
  bucket = "also-another-condition"
}

resource "aws_s3_bucket_policy" "also_another_condition" {
  bucket = aws_s3_bucket.also_another_condition.id
  policy = jsonencode({ # want "has no statement that denies every request without TLS"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "arn:aws:s3:::also-another-condition/*"
      Condition = { Bool = { "aws:SecureTransport" = "false" }, IpAddress = { "aws:SourceIp" = "203.0.113.0/24" } }
    }]
  })
}

resource "aws_s3_bucket" "allows_over_tls" {
  bucket = "allows-over-tls"
}

resource "aws_s3_bucket_policy" "allows_over_tls" {
  bucket = aws_s3_bucket.allows_over_tls.id
  policy = jsonencode({ # want "has no statement that denies every request without TLS"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "arn:aws:s3:::allows-over-tls/*"
      Condition = { Bool = { "aws:SecureTransport" = "true" } }
    }]
  })
}

resource "aws_s3_bucket" "only_old_tls" {
  bucket = "only-old-tls"
}

resource "aws_s3_bucket_policy" "only_old_tls" {
  bucket = aws_s3_bucket.only_old_tls.id
  policy = jsonencode({ # want "has no statement that denies every request without TLS"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "arn:aws:s3:::only-old-tls/*"
      Condition = { NumericLessThan = { "s3:TlsVersion" = "1.2" } }
    }]
  })
}

# Written as a document of its own, with references.
resource "aws_s3_bucket" "document" {
  bucket = "document"
}

data "aws_iam_policy_document" "tls" {
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.document.arn, "${aws_s3_bucket.document.arn}/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_policy" "document" {
  bucket = aws_s3_bucket.document.bucket
  policy = data.aws_iam_policy_document.tls.json
}

# Until version 4 of the provider the bucket itself has it.
resource "aws_s3_bucket" "inline" {
  bucket = "inline"
  policy = jsonencode({ Statement = { Effect = "Deny", Principal = { AWS = "*" }, Action = "*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = false } } } })
}
