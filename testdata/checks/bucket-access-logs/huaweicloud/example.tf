resource "huaweicloud_obs_bucket" "logs" { # skip: it receives the logs
  bucket = "logs"
}

resource "huaweicloud_obs_bucket" "logged" {
  bucket = "statements"
  logging {
    target_bucket = huaweicloud_obs_bucket.logs.id
    agency        = "obs-logging"
  }
}

resource "huaweicloud_obs_bucket" "plain" { # want "logging.target_bucket is not set, want a value"
  bucket = "exports"
}

resource "huaweicloud_obs_bucket" "for_other_code" { # skip: its ACL says that it receives logs
  bucket = "logs-of-others"
  acl    = "log-delivery-write"
}
