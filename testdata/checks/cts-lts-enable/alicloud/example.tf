variable "project" {
  type = string
}

resource "alicloud_log_project" "trail" {
  project_name = "trail"
}

resource "alicloud_actiontrail_trail" "delivered" {
  trail_name      = "account"
  sls_project_arn = "acs:log:cn-hongkong:1234567890:project/${alicloud_log_project.trail.project_name}"
}

resource "alicloud_actiontrail_trail" "bucket_only" { # want "sls_project_arn is not set, want a value"
  trail_name      = "bucket"
  oss_bucket_name = "trails"
}

resource "alicloud_actiontrail_trail" "given" {
  trail_name      = "given"
  sls_project_arn = var.project # unsure "depends on var.project"
}

# The name of before version 1.95.
resource "alicloud_actiontrail" "delivered" {
  name            = "old"
  oss_bucket_name = "trails"
  sls_project_arn = "acs:log:cn-hongkong:1234567890:project/trail"
}

resource "alicloud_actiontrail" "bucket_only" { # want "sls_project_arn is not set"
  name            = "old-bucket"
  oss_bucket_name = "trails"
}

resource "alicloud_actiontrail" "given" {
  name            = "old-given"
  sls_project_arn = var.project # unsure "depends on var.project"
}
