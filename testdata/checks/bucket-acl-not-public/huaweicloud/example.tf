variable "acl" {
  type = string
}

resource "huaweicloud_obs_bucket" "private" {
  bucket = "statements"
}

resource "huaweicloud_obs_bucket" "public" {
  bucket = "downloads"
  acl    = "public-read" # want "acl is \"public-read\""
}

resource "huaweicloud_obs_bucket" "given" {
  bucket = "reports"
  acl    = var.acl # unsure "depends on var.acl"
}

resource "huaweicloud_obs_bucket_acl" "written_out" {
  bucket = "elsewhere"
  public_permission {
    access_to_bucket = ["READ", "WRITE"] # want "public_permission.access_to_bucket is"
  }
}
