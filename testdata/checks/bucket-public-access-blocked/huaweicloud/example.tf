variable "block" {
  type = bool
}

resource "huaweicloud_obs_bucket" "blocked" {
  bucket = "statements"
}

resource "huaweicloud_obs_bucket_bpa" "blocked" { # skip: judged with its bucket
  bucket = huaweicloud_obs_bucket.blocked.bucket

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "huaweicloud_obs_bucket" "half" {
  bucket = "half"
}

resource "huaweicloud_obs_bucket_bpa" "half" { # want "huaweicloud_obs_bucket.half: .*restrict_public_buckets is not set" skip: judged with its bucket
  bucket = huaweicloud_obs_bucket.half.bucket

  block_public_acls   = true
  block_public_policy = true
  ignore_public_acls  = true
}

resource "huaweicloud_obs_bucket" "given" {
  bucket = "given"
}

resource "huaweicloud_obs_bucket_bpa" "given" { # skip: judged with its bucket
  bucket = huaweicloud_obs_bucket.given.bucket

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = var.block # unsure "huaweicloud_obs_bucket.given: .*depends on var.block"
}

# Nothing opens it.
resource "huaweicloud_obs_bucket" "silent" {
  bucket = "exports"
}

resource "huaweicloud_obs_bucket" "public" {
  bucket = "downloads"
  acl    = "public-read" # want "acl is"
}
