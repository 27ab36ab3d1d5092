variable "block" {
  type = bool
}

resource "huaweicloud_obs_bucket" "open_policy" {
  bucket = "open-policy"
}

resource "huaweicloud_obs_bucket_policy" "open_policy" {
  bucket = huaweicloud_obs_bucket.open_policy.bucket
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { ID = "*" }, Action = ["GetObject"], Resource = ["open-policy/*"] }] }) # want "huaweicloud_obs_bucket.open_policy: .*lets in everybody"
}

# Buckets that are declared elsewhere.
resource "huaweicloud_obs_bucket_bpa" "elsewhere" {
  bucket = "elsewhere"

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "huaweicloud_obs_bucket_bpa" "elsewhere_half" {
  bucket = "elsewhere"

  block_public_acls       = false # want "block_public_acls is false"
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "huaweicloud_obs_bucket_bpa" "elsewhere_given" {
  bucket = "elsewhere"

  block_public_acls       = var.block # unsure "depends on var.block"
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
