variable "permissions" {
  type = list(string)
}

resource "huaweicloud_obs_bucket" "written_out" {
  bucket = "written-out"
}

resource "huaweicloud_obs_bucket_acl" "written_out" { # skip: judged with its bucket
  bucket = huaweicloud_obs_bucket.written_out.bucket
  public_permission {
    access_to_acl = ["READ_ACP"] # want "huaweicloud_obs_bucket.written_out: .*access_to_acl is"
  }
}

resource "huaweicloud_obs_bucket" "ignored" {
  bucket = "ignored"
  acl    = "public-read"
}

resource "huaweicloud_obs_bucket_bpa" "ignored" {
  bucket             = huaweicloud_obs_bucket.ignored.id
  ignore_public_acls = true
}

resource "huaweicloud_obs_bucket_acl" "named" {
  bucket = "elsewhere"
  account_permission {
    account_id       = "0a1b2c3d"
    access_to_bucket = ["READ"]
  }
}

resource "huaweicloud_obs_bucket_acl" "given" {
  bucket = "elsewhere"
  public_permission {
    access_to_bucket = var.permissions # unsure "depends on var.permissions"
  }
}
