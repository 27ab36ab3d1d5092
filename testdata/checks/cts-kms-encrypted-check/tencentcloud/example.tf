variable "bucket" {
  type = string
}

resource "tencentcloud_cos_bucket" "encrypted" {
  bucket               = "encrypted-trails-1258798060"
  encryption_algorithm = "KMS"
}

resource "tencentcloud_cos_bucket" "plain" {
  bucket = "plain-trails-1258798060"
}

resource "tencentcloud_audit_track" "encrypted" {
  name          = "account"
  action_type   = "*"
  resource_type = "*"
  event_names   = ["*"]
  status        = 1

  storage {
    storage_type   = "cos"
    storage_name   = "encrypted-trails"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}

resource "tencentcloud_audit_track" "plain" {
  name          = "plain"
  action_type   = "*"
  resource_type = "*"
  event_names   = ["*"]
  status        = 1

  storage {
    storage_type   = "cos"
    storage_name   = "plain-trails" # want "it delivers to tencentcloud_cos_bucket.plain, whose encryption_algorithm is not set, want KMS"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}

resource "tencentcloud_audit_track" "given" {
  name          = "given"
  action_type   = "*"
  resource_type = "*"
  event_names   = ["*"]
  status        = 1

  storage {
    storage_type   = "cos"
    storage_name   = var.bucket # unsure "depends on var.bucket"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}
