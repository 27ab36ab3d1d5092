variable "versioning" {
  type = bool
}

resource "huaweicloud_obs_bucket" "versioned" {
  bucket     = "statements"
  versioning = true
}

resource "huaweicloud_obs_bucket" "plain" { # want "versioning is not set, want true"
  bucket = "exports"
}

resource "huaweicloud_obs_bucket" "suspended" {
  bucket     = "drafts"
  versioning = false # want "versioning is false, want true"
}

resource "huaweicloud_obs_bucket" "given" {
  bucket     = "reports"
  versioning = var.versioning # unsure "depends on var.versioning"
}

resource "huaweicloud_obs_bucket" "file_system" { # skip: a parallel file system has no versions
  bucket      = "scratch"
  parallel_fs = true
}
