variable "status" {
  type = string
}

resource "alicloud_oss_bucket" "locked" {
  bucket = "trail"
}

resource "alicloud_oss_bucket_worm" "locked" {
  bucket                   = alicloud_oss_bucket.locked.bucket
  retention_period_in_days = 2555
  status                   = "Locked"
}

resource "alicloud_actiontrail_trail" "locked" {
  trail_name      = "account"
  oss_bucket_name = alicloud_oss_bucket.locked.bucket
}

resource "alicloud_oss_bucket" "in_progress" {
  bucket = "in-progress"
}

resource "alicloud_oss_bucket_worm" "in_progress" {
  bucket                   = alicloud_oss_bucket.in_progress.bucket
  retention_period_in_days = 2555
  status                   = "InProgress" # want "alicloud_oss_bucket.in_progress: .*want Locked"
}

resource "alicloud_actiontrail_trail" "in_progress" {
  trail_name      = "in-progress"
  oss_bucket_name = alicloud_oss_bucket.in_progress.bucket
}

resource "alicloud_oss_bucket" "given" {
  bucket = "given"
}

resource "alicloud_oss_bucket_worm" "given" {
  bucket                   = alicloud_oss_bucket.given.bucket
  retention_period_in_days = 2555
  status                   = var.status # unsure "depends on var.status"
}

resource "alicloud_actiontrail_trail" "given" {
  trail_name      = "given"
  oss_bucket_name = alicloud_oss_bucket.given.bucket
}

resource "alicloud_oss_bucket" "no_trail" { # skip: no trail delivers to it
  bucket = "exports"
}
