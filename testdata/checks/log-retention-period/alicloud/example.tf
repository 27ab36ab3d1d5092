variable "days" {
  type = number
}

resource "alicloud_log_store" "year" {
  project_name     = "app"
  logstore_name    = "app"
  retention_period = 365
}

resource "alicloud_log_store" "short" {
  project_name     = "app"
  logstore_name    = "app"
  retention_period = 90 # want "is 90, want at least 365"
}

resource "alicloud_log_store" "given" {
  project_name     = "app"
  logstore_name    = "app"
  retention_period = var.days # unsure "var.days"
}

resource "alicloud_log_store" "default" { # want "retention_period is not set, which is 30 days, want at least 365"
  project_name  = "app"
  logstore_name = "app"
}

resource "alicloud_log_store" "forever" {
  project_name     = "app"
  retention_period = 3650
}
