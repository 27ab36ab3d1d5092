variable "policy" {
  type = string
}

variable "publishers" {
  type = string
}

resource "huaweicloud_obs_bucket_policy" "named" {
  bucket = "statements"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { ID = ["domain/0a1b2c3d:user/4e5f6a7b"] }
      Action    = ["GetObject"]
      Resource  = ["statements/*"]
    }]
  })
}

resource "huaweicloud_obs_bucket_policy" "open" {
  bucket = "downloads"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { ID = "*" } # want "statement 1 lets in everybody"
      Action    = ["GetObject"]
      Resource  = ["downloads/*"]
    }]
  })
}

resource "huaweicloud_obs_bucket_policy" "given" {
  bucket = "reports"
  policy = var.policy # unsure "depends on var.policy"
}

resource "huaweicloud_smn_topic" "named" {
  name                  = "alarms"
  users_publish_allowed = "0a1b2c3d,4e5f6a7b"
}

resource "huaweicloud_smn_topic" "open" {
  name                  = "news"
  users_publish_allowed = "*" # want "users_publish_allowed is"
}

resource "huaweicloud_smn_topic" "given" {
  name                  = "given"
  users_publish_allowed = var.publishers # unsure "depends on var.publishers"
}
