variable "policy" {
  type = string
}

resource "huaweicloud_obs_bucket" "refused" {
  bucket = "refused"
}

resource "huaweicloud_obs_bucket_policy" "refused" {
  bucket = huaweicloud_obs_bucket.refused.bucket
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = { ID = "*" }
      Action    = ["*"]
      Resource  = ["refused/*"]
      Condition = { Bool = { SecureTransport = ["false"] } }
    }]
  })
}

resource "huaweicloud_obs_bucket" "silent" { # want "no huaweicloud_obs_bucket_policy names it in bucket"
  bucket = "silent"
}

resource "huaweicloud_obs_bucket" "given" {
  bucket = "given"
}

resource "huaweicloud_obs_bucket_policy" "given" {
  bucket = huaweicloud_obs_bucket.given.bucket
  policy = var.policy # unsure "huaweicloud_obs_bucket.given: .*depends on var.policy"
}

# All that the policy allows is on condition of TLS.
resource "huaweicloud_obs_bucket" "over_tls" {
  bucket = "over-tls"
}

resource "huaweicloud_obs_bucket_policy" "over_tls" {
  bucket = huaweicloud_obs_bucket.over_tls.bucket
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { ID = ["domain/0a1b2c3d:user/4e5f6a7b"] }
      Action    = ["GetObject"]
      Resource  = ["over-tls/*"]
      Condition = { Bool = { "g:SecureTransport" = ["true"] } }
    }]
  })
}

resource "huaweicloud_obs_bucket" "open" {
  bucket = "open"
}

resource "huaweicloud_obs_bucket_policy" "open" {
  bucket = huaweicloud_obs_bucket.open.bucket
  policy = jsonencode({ # want "huaweicloud_obs_bucket.open: .*has no statement that denies every request without TLS"
    Statement = [{
      Effect    = "Allow"
      Principal = { ID = ["domain/0a1b2c3d:user/4e5f6a7b"] }
      Action    = ["GetObject"]
      Resource  = ["open/*"]
    }]
  })
}
