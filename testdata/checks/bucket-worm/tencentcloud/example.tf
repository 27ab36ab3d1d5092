variable "days" {
  type = number
}

resource "tencentcloud_cos_bucket" "locked" {
  bucket = "trail-1250000000"
  object_lock_configuration {
    enabled = true
    rule {
      days = 2555
    }
  }
}

resource "tencentcloud_audit_track" "locked" {
  name                  = "account"
  action_type           = "*"
  resource_type         = "*"
  event_names           = ["*"]
  status                = 1
  track_for_all_members = 0
  storage {
    storage_name   = "trail"
    storage_prefix = "audit"
    storage_region = "ap-guangzhou"
    storage_type   = "cos"
  }
}

resource "tencentcloud_cos_bucket" "plain" { # want "object_lock_configuration.enabled is not set" "object_lock_configuration.rule.days is not set"
  bucket = "plain-1250000000"
}

resource "tencentcloud_events_audit_track" "plain" {
  name                  = "plain"
  status                = 1
  track_for_all_members = 0
  storage {
    storage_name   = "plain"
    storage_prefix = "audit"
    storage_region = "ap-guangzhou"
    storage_type   = "cos"
  }
}

resource "tencentcloud_cos_bucket" "given" {
  bucket = "given-1250000000"
  object_lock_configuration {
    enabled = true
    rule {
      days = var.days # unsure "depends on var.days"
    }
  }
}

resource "tencentcloud_events_audit_track" "given" {
  name                  = "given"
  status                = 1
  track_for_all_members = 0
  storage {
    storage_name   = "given"
    storage_prefix = "audit"
    storage_region = "ap-guangzhou"
    storage_type   = "cos"
  }
}

resource "tencentcloud_cos_bucket" "no_trail" { # skip: no track delivers to it
  bucket = "exports-1250000000"
}
