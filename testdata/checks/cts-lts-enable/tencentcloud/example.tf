variable "kind" {
  type = string
}

resource "tencentcloud_audit_track" "delivered" {
  name          = "account"
  action_type   = "*"
  resource_type = "*"
  event_names   = ["*"]
  status        = 1

  storage {
    storage_type   = "cls"
    storage_name   = "db90b92c-91d2-46b0-94ac-debbbb21dc4e"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}

resource "tencentcloud_audit_track" "bucket_only" {
  name          = "bucket"
  action_type   = "*"
  resource_type = "*"
  event_names   = ["*"]
  status        = 1

  storage {
    storage_type   = "cos" # want "storage.storage_type is \"cos\", want cls"
    storage_name   = "trails"
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
    storage_type   = var.kind # unsure "depends on var.kind"
    storage_name   = "trails"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}
