variable "policy" {
  type = string
}

# Any account of Huawei Cloud.
resource "huaweicloud_obs_bucket" "any_account" {
  bucket = "any-account"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { ID = ["domain/*"] }, Action = ["*"], Resource = ["any-account"] }] }) # want "lets in everybody"
}

resource "huaweicloud_obs_bucket" "in_vpc" {
  bucket = "in-vpc"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { ID = ["*"] }
      Action    = ["GetObject"]
      Resource  = ["in-vpc/*"]
      Condition = { StringEquals = { SourceVpc = ["4dd1a1a3"] } }
    }]
  })
}

resource "huaweicloud_obs_bucket" "given" {
  bucket = "given"
  policy = var.policy # unsure "depends on var.policy"
}

resource "huaweicloud_obs_bucket" "no_policy" { # skip: it has no policy
  bucket = "no-policy"
}

# In the format of S3.
resource "huaweicloud_obs_bucket_policy" "s3_format" {
  bucket        = "s3-format"
  policy_format = "s3"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "arn:aws:s3:::s3-format/*"
      Condition = { IpAddress = { "aws:SourceIp" = "203.0.113.7/32" } }
    }]
  })
}

resource "huaweicloud_smn_topic_v2" "open" {
  name                  = "open"
  users_publish_allowed = "*" # want "users_publish_allowed is"
}

resource "huaweicloud_smn_topic_v2" "nobody_else" { # skip: nobody but the owner publishes
  name = "nobody-else"
}

resource "huaweicloud_smn_topic_v2" "given" {
  name                  = "given"
  users_publish_allowed = var.policy # unsure "depends on var.policy"
}
