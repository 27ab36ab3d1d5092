variable "log" {
  type = bool
}

resource "tencentcloud_cos_bucket" "logs" { # skip: it receives the logs
  bucket = "logs-1250000000"
}

resource "tencentcloud_cos_bucket" "logged" {
  bucket            = "statements-1250000000"
  log_enable        = true
  log_target_bucket = "logs-1250000000"
}

resource "tencentcloud_cos_bucket" "plain" { # want "log_enable is not set, want true"
  bucket = "exports-1250000000"
}

resource "tencentcloud_cos_bucket" "off" {
  bucket            = "off-1250000000"
  log_enable        = false # want "log_enable is false"
  log_target_bucket = tencentcloud_cos_bucket.logs.bucket
}

resource "tencentcloud_cos_bucket" "given" {
  bucket            = "reports-1250000000"
  log_enable        = var.log # unsure "depends on var.log"
  log_target_bucket = tencentcloud_cos_bucket.logs.bucket
}
