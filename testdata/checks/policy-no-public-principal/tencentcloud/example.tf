variable "uin" {
  type = list(string)
}

resource "tencentcloud_cos_bucket_policy" "named" {
  bucket = "statements-1250000000"
  policy = jsonencode({
    version = "2.0"
    Statement = [{
      Effect    = "allow"
      Principal = { qcs = ["qcs::cam::uin/100000000001:uin/100000000002"] }
      Action    = ["name/cos:GetObject"]
      Resource  = ["qcs::cos:ap-guangzhou:uid/1250000000:statements-1250000000/*"]
    }]
  })
}

resource "tencentcloud_cos_bucket_policy" "open" {
  bucket = "downloads-1250000000"
  policy = jsonencode({
    version = "2.0"
    Statement = [{
      Effect    = "allow"
      Principal = { qcs = ["qcs::cam::anyone:anyone"] } # want "statement 1 lets in everybody"
      Action    = ["name/cos:GetObject"]
      Resource  = ["qcs::cos:ap-guangzhou:uid/1250000000:downloads-1250000000/*"]
    }]
  })
}

resource "tencentcloud_cos_bucket_policy" "offices" {
  bucket = "reports-1250000000"
  policy = jsonencode({
    version = "2.0"
    statement = [{
      effect    = "allow"
      principal = { qcs = ["qcs::cam::anyone:anyone"] }
      action    = ["name/cos:GetObject"]
      resource  = ["qcs::cos:ap-guangzhou:uid/1250000000:reports-1250000000/*"]
      condition = { ip_equal = { "qcs:ip" = ["203.0.113.0/24"] } }
    }]
  })
}

resource "tencentcloud_cos_bucket_policy" "given" {
  bucket = "given-1250000000"
  policy = jsonencode({
    version = "2.0"
    Statement = [{
      Effect    = "allow"
      Principal = { qcs = var.uin } # unsure "depends on var.uin"
      Action    = ["name/cos:GetObject"]
      Resource  = ["qcs::cos:ap-guangzhou:uid/1250000000:given-1250000000/*"]
    }]
  })
}
