provider "tencentcloud" {
  region = "ap-hongkong"
}

resource "tencentcloud_audit_track" "account" {
  name          = "account"
  action_type   = "*"
  resource_type = "*"
  event_names   = ["*"]
  status        = 1

  storage {
    storage_type   = "cos"
    storage_name   = "trails"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}
